/** The style sheet of source pages, served at /source.css: readable, light and dark, no script. */
export const SOURCE_STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --faint: #6b675f; --line: #ddd8cc; --mark: #ffe88a; --mark-ink: #1c1b19; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --paper: #191815; --faint: #a39e93; --line: #3a372f; --mark: #6b5500; --mark-ink: #fff8dc; --link: #8ec1ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 Georgia, 'Iowan Old Style', 'Times New Roman', serif; overflow-wrap: anywhere; }
main, header, footer { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
h1, h2, h3, h4, h5, h6 { font-family: system-ui, sans-serif; line-height: 1.25; margin: 1.8em 0 0.5em; }
header h1 { margin: 0 0 0.75rem; font-size: 1.75rem; }
h2 { font-size: 1.35rem; } h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; }
p, li, td, pre { white-space: pre-line; }
pre { white-space: pre-wrap; background: color-mix(in srgb, var(--line) 40%, transparent); padding: 0.75rem 1rem; border-radius: 6px; font: 0.9rem/1.5 ui-monospace, monospace; }
table { border-collapse: collapse; width: 100%; }
td { border: 1px solid var(--line); padding: 0.35rem 0.6rem; vertical-align: top; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0.1em 0; scroll-margin-top: 30vh; border-radius: 2px; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0; font: 0.875rem/1.5 system-ui, sans-serif; color: var(--faint); }
dl.facts dd { margin: 0; }
.page { display: block; margin: 1.5em 0 0; font: 0.8rem system-ui, sans-serif; color: var(--faint); }
a { color: var(--link); }
footer { padding-top: 1.5rem; padding-bottom: 3rem; margin-top: 3rem; border-top: 1px solid var(--line); font: 0.875rem/1.5 system-ui, sans-serif; color: var(--faint); }
@media print { mark { outline: 1px solid; } }
`;
