import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../core/config.js';

describe('settings', () => {
  it('have defaults that let the demo run', () => {
    expect(parseConfig({})).toMatchObject({ port: 3000, host: '127.0.0.1', origins: [], policyPath: undefined, logLevel: 'warn' });
  });

  it('are all explained in .env.example, with the defaults as they are', () => {
    const lines = readFileSync('.env.example', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('FOOTNOTE_'));
    const example = Object.fromEntries(lines.map((line) => line.split('=', 2) as [string, string]));
    expect(parseConfig(example)).toEqual(parseConfig({}));
    const read = readFileSync('core/config.ts', 'utf8').match(/\bFOOTNOTE_[A-Z_]+(?=:)/gu);
    expect(Object.keys(example).sort()).toEqual([...new Set(read)].sort());
  });

  it('report every mistake together, by name, without a value', () => {
    const parse = () => parseConfig({ FOOTNOTE_PORT: 'eighty', FOOTNOTE_ORIGINS: 'https://a.example/path', FOOTNOTE_LOG: 'loud' });
    expect(parse).toThrow(/FOOTNOTE_PORT.*FOOTNOTE_ORIGINS.*FOOTNOTE_LOG/u);
    expect(parse).not.toThrow(/eighty|a\.example|loud/u);
  });
});
