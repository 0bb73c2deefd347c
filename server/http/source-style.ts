/** The style sheet of source pages, served at /source.css: the colours and type of the chat, light and dark, for reading and printing. */
export const SOURCE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --surface: #f6f5f1; --ink: #1c1b18; --soft: #59564d; --line: #dedbd2; --accent: #0b5563; --mark: #ffe69a; --mark-ink: #1c1b18;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', Georgia, 'Noto Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #191b1d; --surface: #222527; --ink: #edebe5; --soft: #b6b2a8; --line: #3a3e41; --accent: #86cdd8; --mark: #6b5510; --mark-ink: #fff8e0; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.6 var(--sans); -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 clamp(1.1rem, 4vw, 2rem); }
header { padding-top: clamp(1.75rem, 6vw, 3.5rem); }
.kicker { margin: 0 0 0.5rem; color: var(--accent); font-size: 0.875rem; font-weight: 600; }
h1 { margin: 0 0 1.1rem; font: 700 clamp(1.75rem, 5vw, 2.5rem)/1.15 var(--serif); letter-spacing: -0.01em; text-wrap: balance; }
dl.facts { display: flex; flex-wrap: wrap; gap: 0.6rem 1.4rem; margin: 0; padding: 0.85rem 0; border-block: 1px solid var(--line); font-size: 0.8125rem; line-height: 1.4; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.legend { display: flex; align-items: center; gap: 0.5rem; margin: 0.85rem 0 0; color: var(--soft); font-size: 0.875rem; }
.swatch { width: 1.6rem; height: 0.9rem; border-radius: 0.2rem; background: var(--mark); }
main { padding-top: 0.75rem; font: 1.0938rem/1.7 var(--serif); }
h2, h3, h4, h5, h6 { margin: 2em 0 0.5em; font: 700 1.0625rem/1.3 var(--sans); }
h2 { font: 700 1.5rem/1.25 var(--serif); }
h3 { font-size: 1.1875rem; }
p { margin: 0 0 1em; }
ul, ol { margin: 0 0 1.1em; padding-left: 1.4em; }
li { margin-bottom: 0.35em; padding-left: 0.2em; }
li::marker { color: var(--soft); }
p, li, td { white-space: pre-line; }
pre { margin: 0 0 1.1em; padding: 0.85rem 1rem; border-radius: 0.5em; background: var(--surface); font: 0.875rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
table { width: 100%; margin: 0 0 1.1em; border-collapse: collapse; font: 0.9688rem/1.55 var(--sans); }
td { padding: 0.5rem 0.75rem; border-block: 1px solid var(--line); vertical-align: top; }
tr:nth-child(odd) td { background: var(--surface); }
mark { padding: 0.08em 0.15em; border-radius: 0.2em; background: var(--mark); color: var(--mark-ink); box-decoration-break: clone; -webkit-box-decoration-break: clone; scroll-margin-block: 30vh; }
.page { display: flex; align-items: center; gap: 0.75rem; margin: 2em 0 1em; color: var(--soft); font: 600 0.8125rem/1 var(--sans); }
.page::after { flex: 1; border-top: 1px solid var(--line); content: ''; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
footer { margin-top: 3rem; padding-block: 1.25rem 3.5rem; color: var(--soft); font-size: 0.875rem; }
footer::before { display: block; margin-bottom: 1.25rem; border-top: 1px solid var(--line); content: ''; }
@media print { mark { outline: 1px solid; } .legend { display: none; } }
`;
