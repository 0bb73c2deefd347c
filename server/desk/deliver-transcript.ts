/** A conversation to keep: for reading (html), for pasting (md), for programs (json). No notes, no contact details. */
import type { Citation } from '../../core/domain/answer.js';
import type { Conversation, Message } from '../../core/domain/conversation.js';
import { linesOf } from '../answer/lines.js';

export type TranscriptFormat = 'html' | 'md' | 'json';

export interface Transcript {
  readonly contentType: string;
  readonly fileName: string;
  readonly body: string;
}

interface Entry {
  readonly at: Date;
  readonly who: string;
  readonly isEvent: boolean;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly footer: string | undefined;
}

/** @param messages without notes, in order. @param baseUrl in front of the addresses of source pages. */
export function deliverTranscript(
  format: TranscriptFormat,
  conversation: Conversation,
  messages: readonly Message[],
  names: { readonly assistantName: string; readonly companyName: string; readonly baseUrl: string },
): Transcript {
  const entries = messages.filter(({ kind }) => kind !== 'note').map((message) => toEntry(message, names.assistantName));
  const title = `Conversation with ${names.companyName}`;
  const fileName = `conversation-${conversation.createdAt.toISOString().slice(0, 10)}.${format}`;
  const link = (citation: Citation): string => {
    const url = new URL(citation.url, names.baseUrl);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : names.baseUrl;
  };
  if (format === 'json')
    return { contentType: 'application/json; charset=utf-8', fileName, body: toJson(conversation, entries, title, link) };
  if (format === 'md') return { contentType: 'text/markdown; charset=utf-8', fileName, body: toMarkdown(entries, title, link) };
  return { contentType: 'text/html; charset=utf-8', fileName, body: toHtml(entries, title, link) };
}

const EVENTS: Readonly<Record<string, string>> = {
  'person-requested': 'A person was asked for.',
  'person-queued': 'Waiting for a person.',
  'contact-left': 'Contact details were left.',
  'person-cancelled': 'The request for a person was taken back.',
  'agent-joined': 'joined the conversation.',
  'agent-left': 'left the conversation.',
  'handed-back': 'handed back to the assistant.',
  resolved: 'resolved the conversation.',
};

function toEntry(message: Message, assistantName: string): Entry {
  const { answer } = message;
  const base = { at: message.createdAt, isEvent: message.kind === 'event', citations: answer?.citations ?? [] };
  if (message.kind === 'event') {
    const words = EVENTS[message.text] ?? message.text;
    return { ...base, who: '', text: message.authorName === null ? words : `${message.authorName} ${words}`, footer: undefined };
  }
  if (message.kind !== 'assistant' || answer === null) {
    return { ...base, who: message.kind === 'visitor' ? 'You' : (message.authorName ?? 'Agent'), text: message.text, footer: undefined };
  }
  const text = [...answer.phrases.map((phrase) => phrase.text), ...linesOf(answer)].join('\n');
  const release = answer.releaseId === null ? '' : ` Release ${answer.releaseId}.`;
  return { ...base, who: `${assistantName} (AI)`, text: text === '' ? message.text : text, footer: `${answer.disclosure}${release}` };
}

function toJson(conversation: Conversation, entries: readonly Entry[], title: string, link: (citation: Citation) => string): string {
  return `${JSON.stringify(
    {
      title,
      conversationId: conversation.id,
      startedAt: conversation.createdAt.toISOString(),
      status: conversation.status,
      entries: entries.map(({ at, who, isEvent, text, citations, footer }) => ({
        at: at.toISOString(),
        ...(isEvent ? { event: text } : { who, text }),
        ...(citations.length === 0
          ? {}
          : { citations: citations.map((one) => ({ n: one.n, title: one.title, quote: one.quote, url: link(one) })) }),
        ...(footer === undefined ? {} : { note: footer }),
      })),
    },
    null,
    2,
  )}\n`;
}

function toMarkdown(entries: readonly Entry[], title: string, link: (citation: Citation) => string): string {
  const parts = entries.map(({ at, who, isEvent, text, citations, footer }) => {
    if (isEvent) return `*${markdown(text)}* (${readable(at)})`;
    const quotes = citations.map((one) => `> [${one.n}] ${markdown(one.quote).replace(/\n/g, ' ')} — <${link(one)}>`);
    return [
      `**${markdown(who)}** (${readable(at)})`,
      markdown(text),
      quotes.join('\n>\n'),
      footer === undefined ? '' : `*${markdown(footer)}*`,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return `# ${markdown(title)}\n\n${parts.join('\n\n')}\n`;
}

function toHtml(entries: readonly Entry[], title: string, link: (citation: Citation) => string): string {
  const parts = entries.map(({ at, who, isEvent, text, citations, footer }) => {
    const time = `<time datetime="${at.toISOString()}">${readable(at)}</time>`;
    if (isEvent) return `<p><em>${html(text)}</em> ${time}</p>`;
    const quotes = citations.map(
      (one) => `<li value="${one.n}"><q>${html(one.quote)}</q> <a href="${html(link(one))}" rel="noopener">${html(one.title)}</a></li>`,
    );
    return [
      `<section><h2>${html(who)} <small>${time}</small></h2>`,
      ...text.split('\n').map((line) => `<p>${html(line)}</p>`),
      quotes.length === 0 ? '' : `<ol>${quotes.join('')}</ol>`,
      footer === undefined ? '' : `<p><small>${html(footer)}</small></p>`,
      '</section>',
    ].join('');
  });
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${html(title)}</title></head>\n<body><main><h1>${html(title)}</h1>\n${parts.join('\n')}\n</main></body></html>\n`;
}

function readable(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function html(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** Text that Markdown shows as it stands, raw HTML included. */
function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, '$1\\$2');
}
