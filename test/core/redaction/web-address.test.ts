import { describe, expect, it } from 'vitest';
import { recognizersFor } from '../../../core/redaction/recognizers.js';
import { createMessageRedactor } from '../../../core/redaction/redact-message.js';
import { redact } from '../../../core/redaction/redact.js';

const inMessage = (text: string): string => redact(text, recognizersFor('message', { names: false })).text;

describe('web addresses in messages', () => {
  it.each([
    ['I opened https://shop.acme-tools.io/a?b=1 and it failed', 'I opened [URL] and it failed'],
    ['see www.acme-tools.io.', 'see [URL].'],
    ['my host is mail.acme-tools.co.uk, why?', 'my host is [DOMAIN_NAME], why?'],
    ['our site acme-tools.com is down', 'our site [DOMAIN_NAME] is down'],
    ['OUR SITE ACME-TOOLS.COM IS DOWN', 'OUR SITE [DOMAIN_NAME] IS DOWN'],
  ])('are replaced in %s', (text, expected) => {
    expect(inMessage(text)).toBe(expected);
  });

  it.each([
    'What goes into footnote.yaml?',
    'Where do policy.yaml and questions.jsonl belong, and what does index.html do?',
    'Do I edit package.json, compose.yaml, config.toml, app.module.ts or README.md?',
    'Is Dockerfile.dev read, and archive.tar.gz, setup.py or run.sh?',
    'Does it work with Node.js, Vue.js, ASP.NET and Next.js?',
    'Can guests come from Booking.com or Monday.com?',
    'How do I sign in at VA.gov with Login.gov?',
    'What is in user.name, this.id, form.email and console.log?',
    'It stopped.It works again.So what is this?',
  ])('are not seen in %s', (text) => {
    expect(inMessage(text)).toBe(text);
  });

  it('stay for retrieval where the documents use them', () => {
    const redactMessage = createMessageRedactor();
    const keepsName = (name: string): boolean => name === 'fafsa.gov';
    expect(redactMessage('fafsa.gov or acme-tools.io?', { keepsName })).toBe('fafsa.gov or [DOMAIN_NAME]?');
  });
});

describe('the word "point" after "at"', () => {
  it.each([
    'It is just showing as pending at this point and it has not been changed.',
    'I have tried five times at this point to complete it.',
    'We are stuck at entry point in town.',
  ])('is no dot in %s', (text) => {
    expect(inMessage(text)).toBe(text);
  });

  it('is one before the ending of a domain', () => {
    expect(inMessage('jean at gmail point com')).toBe('[EMAIL_ADDRESS]');
  });
});
