/** Gates that only fail when something behind them failed: each is given what it must not let through. */
import { createReadStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSnapshotFolder } from '../../../core/adapters/snapshot/folder.js';
import { openSqliteStorage } from '../../../core/adapters/storage/sqlite.js';
import { createMessageRedactor } from '../../../core/redaction/redact-message.js';
import { plantCanaries } from '../../../server/commands/plant-canaries.js';
import { canaryGate, type PlantedFile } from '../../../server/curation/gates/canaries.js';
import { contradictionGate } from '../../../server/curation/gates/contradictions.js';
import { policyGate } from '../../../server/curation/gates/policy.js';
import { heldGate } from '../../../server/curation/gates/held.js';
import { EVERY_TEXT } from '../../../core/domain/finding.js';
import { clearedBy, clearedUnder, personalDataGate } from '../../../server/curation/gates/personal-data.js';
import { decideRemovals, removedDocuments } from '../../../server/curation/decide-removal.js';
import { createCanaries } from '../../../server/curation/canaries.js';
import { temporaryFolder } from '../../support/footnote.js';
import { statementsOf } from '../../../core/text/contradictions.js';
import { wordsOf } from '../../../core/text/words.js';
import { revisionOf } from '../../support/passages.js';
import { policy } from '../../support/server.js';
import { build } from '../../support/snapshots.js';

const folder = temporaryFolder('gate-units');
afterAll(() => folder.remove());
const signal = new AbortController().signal;
const clock = { now: () => new Date('2026-03-01T10:00:00.000Z') };
const NOTHING_CLEARED = { revisions: new Set<string>(), files: new Set<string>() };

/** A snapshot of a text that never went through redaction, as a hole in it would leave one. */
async function built(name: string, markdown: string) {
  const parent = join(folder.path, name);
  mkdirSync(parent);
  const store = openSnapshotFolder(parent);
  const { id } = await build(store, { 'contact.md': markdown, 'other.md': '# Other\n\nThe shop opens every day.\n' });
  const readPieces = (file: string): AsyncIterable<Buffer> => createReadStream(join(parent, id, file));
  return { snapshot: await store.open(id), readPieces };
}

describe('the gate on personal data', () => {
  const ADDRESS = 'jo.bloggs@larch-bicycles.com';

  it('names the document and the file that an identifier stands in, unless it is allow-listed', async () => {
    const { snapshot, readPieces } = await built('mail', `# Contact\n\nWrite to ${ADDRESS} about the bicycle.\n`);
    try {
      const input = { snapshot, allowedContacts: [], cleared: NOTHING_CLEARED, readPieces };
      const found = await personalDataGate(input, policy, signal);
      expect(found.outcome).toBe('not-met');
      expect(found.cases.map(({ name }) => name)).toEqual(expect.arrayContaining(['contact.md', 'passages.db']));
      expect(found.cases.map(({ detail }) => detail).join()).toContain('EMAIL_ADDRESS');
      expect(JSON.stringify(found)).not.toContain(ADDRESS);
      expect((await personalDataGate({ ...input, allowedContacts: [ADDRESS] }, policy, signal)).outcome).toBe('met');
    } finally {
      await snapshot.close();
    }
  });
});

describe('what the live release was cleared of', () => {
  const met = { gate: 'personal-data', outcome: 'met', tried: 1, allowed: 0, cases: [] } as const;
  const report = { gates: [met], revisions: ['r'], files: ['f'], redaction: 'today' };

  it('is not read again, until a recognizer changes or one finding was in it', () => {
    expect(clearedBy(report, 'today')).toEqual({ revisions: new Set(['r']), files: new Set(['f']) });
    expect(clearedBy(report, 'tomorrow')).toEqual(NOTHING_CLEARED);
    expect(clearedBy({ ...report, redaction: undefined } as never, 'today')).toEqual(NOTHING_CLEARED);
    expect(clearedBy({ ...report, gates: [{ ...met, cases: [{ name: 'a.md', detail: 'EMAIL_ADDRESS' }] }] }, 'today')).toEqual(
      NOTHING_CLEARED,
    );
    expect(clearedBy(undefined, 'today')).toEqual(NOTHING_CLEARED);
  });

  it('is read again when a contact that was allowed is allowed no longer, and when another one is', () => {
    const allowed = ['030 123456', 'shop@larch.example'];
    const then = { ...report, redaction: clearedUnder(allowed, 'v') };
    expect(clearedBy(then, clearedUnder([...allowed].reverse(), 'v'))).toEqual({ revisions: new Set(['r']), files: new Set(['f']) });
    expect(clearedBy(then, clearedUnder(['shop@larch.example'], 'v'))).toEqual(NOTHING_CLEARED);
    expect(clearedBy(then, clearedUnder([...allowed, '030 654321'], 'v'))).toEqual(NOTHING_CLEARED);
    expect(clearedBy(then, clearedUnder(allowed, 'w'))).toEqual(NOTHING_CLEARED);
    expect(clearedUnder(allowed)).not.toContain('123456');
  });

  it('is all but the documents and files in which something was found, where the report says which', () => {
    const found = { ...met, outcome: 'not-met' as const, cases: [{ name: 'a.md', detail: 'EMAIL_ADDRESS' }] };
    const two = { ...report, gates: [found], revisions: ['r', 'a'], files: ['f', 'g'], residual: ['a', 'g'] };
    expect(clearedBy(two, 'today')).toEqual({ revisions: new Set(['r']), files: new Set(['f']) });
    expect(clearedBy(two, 'tomorrow')).toEqual(NOTHING_CLEARED);
    expect(clearedBy({ ...two, gates: [{ ...found, outcome: 'not-run' as const }] }, 'today')).toEqual(NOTHING_CLEARED);
  });
});

describe('the canary gate', () => {
  const redactMessage = createMessageRedactor();
  const plant = (files: readonly PlantedFile[], words: readonly string[], allowed?: readonly string[]) =>
    plantCanaries(files, words, signal, allowed);
  const whole = {
    redactMessage: (text: string) => redactMessage(text),
    ask: (text: string) => Promise.resolve(`You asked: ${redactMessage(text)}`),
    plant,
  };
  const nothing = { ...whole, plant: () => Promise.resolve(new Map<string, string>()) };

  it('is met by what ships, built from reading to the last file', async () => {
    expect(await canaryGate(whole, policy)).toMatchObject({ outcome: 'met', tried: 126, cases: [] });
  }, 60_000);

  it('names the file and the place when redaction has a hole', async () => {
    const mails = createCanaries(20_261_122, 120).filter(({ type }) => type === 'EMAIL_ADDRESS');
    const allowed = mails.map(({ value }) => value);
    const { outcome, cases } = await canaryGate({ ...whole, plant: (files, words) => plant(files, words, allowed) }, policy);
    expect({ outcome, found: cases.length }).toEqual({ outcome: 'not-met', found: 20 });
    const told = cases.map(({ detail }) => detail).join('\n');
    for (const place of [
      'a paragraph',
      'a heading',
      'a list',
      'a table',
      'a title',
      'a page',
      'a row of questions',
      'an owner',
      'a licence',
      'a file name',
    ])
      expect(told).toMatch(new RegExp(`in [a-z.]+ of a snapshot, planted in ${place}`));
  }, 60_000);

  it('plants headings that only the line before them gives away', async () => {
    const planted: PlantedFile[] = [];
    await canaryGate({ ...nothing, plant: (files) => (planted.push(...files), Promise.resolve(new Map<string, string>())) }, policy);
    const desk = planted.find(({ path }) => path === 'desk.md')?.text ?? '';
    const secret = /^## (K.+)$/mu.exec(desk)?.[1] ?? 'none';
    expect(desk).toContain(`The administrator password is:\n\n## ${secret}`);
    // Without the line above, nothing would give the heading away: the gate would not be met.
    const bare = planted.map((file) => ({ ...file, text: file.text.replaceAll('The administrator password is:', 'As always:') }));
    expect([...(await plant(bare, [secret])).keys()]).toEqual([secret]);
  }, 60_000);

  it('names a hole in messages and in answers', async () => {
    const open = (text: string): string => text;
    expect((await canaryGate({ ...nothing, redactMessage: open }, policy)).cases[0]?.detail).toContain('in a message');
    const echoed = await canaryGate({ ...nothing, ask: (text) => Promise.resolve(text) }, policy);
    expect(echoed.cases).toHaveLength(12);
    expect(echoed.cases[0]?.detail).toContain('in an answer');
  });
});

describe('the gate on contradictions', () => {
  const stating = (path: string, markdown: string) => {
    const revision = revisionOf(path, markdown);
    return { ...revision, revision: revision.id, statements: statementsOf(revision, wordsOf(revision.text)) };
  };
  const one = stating('a.md', '# A\n\n## Refunds\n\nRefunds take 14 days.\n');
  const other = stating('b.md', '# B\n\n## Money back\n\nRefunds take 30 days.\n');
  const none = new Set<string>();

  it('fails on a pair of which one is new, and not on one that is live, released, for other eyes, or off', () => {
    expect(contradictionGate([one, other], none, [], policy).cases).toEqual([
      { name: 'b.md', detail: 'says "Refunds take 30 days.", and a.md says "Refunds take 14 days.": correct the wrong one' },
    ]);
    expect(contradictionGate([one, other], new Set([other.id]), [], policy).cases[0]?.name).toBe('a.md');
    expect(contradictionGate([one, other], new Set([one.id, other.id]), [], policy).outcome).toBe('not-run');
    const partners = { ...other, facts: { ...other.facts, audience: 'partners' } };
    expect(contradictionGate([one, partners], none, [], policy).outcome).toBe('met');
    const released = {
      documentId: other.documentId,
      contentHash: 'x',
      revisionId: other.id,
      path: 'b.md',
      title: 'B',
      state: 'released' as const,
      findings: [{ kind: 'contradiction' as const, severity: 'blocks' as const, reason: '', excerpt: '', other: 'a.md' }],
      screenedAt: new Date(0),
    };
    expect(contradictionGate([one, other], none, [released], policy).outcome).toBe('met');
    expect(contradictionGate([one, other], none, [{ ...released, state: 'noted' as const }], policy).outcome).toBe('not-met');
    const actions = { ...policy.screening.actions, contradiction: 'off' as const };
    expect(contradictionGate([one, other], none, [], { ...policy, screening: { ...policy.screening, actions } }).outcome).toBe('not-run');
  });

  it('is not misled by sentences that mean another thing each time, or that are no sentences', () => {
    const limits = (path: string, first: number, second: number) =>
      stating(
        path,
        `# ${path}\n\n## Name in ${path}\n\nMax length is ${String(first)} characters.\n\n## Note in ${path}\n\nMax length is ${String(second)} characters.\n`,
      );
    expect(contradictionGate([limits('c.md', 40, 256), limits('d.md', 4, 40)], none, [], policy).cases).toEqual([]);
    const item = (path: string, plan: string, count: number) =>
      stating(path, `# ${path}\n\n## The ${plan} plan\n\n- ${String(count)} test credits per month\n`);
    expect(contradictionGate([item('e.md', 'small', 10), item('f.md', 'large', 60)], none, [], policy).cases).toEqual([]);
  });
});

describe('the gate on what is held', () => {
  it('names a document whose text is held or rejected now, or whose document a person holds, and no other', () => {
    const head = (path: string) => {
      const { id, documentId, facts } = revisionOf(path, `# ${path}\n\nThe shop opens at ten.\n`);
      return { revision: id, id: documentId, facts, title: path, format: 'markdown' as const };
    };
    const [one, two, three] = [head('one.md'), head('two.md'), head('three.md')];
    const screened = (of: typeof one, state: 'held' | 'rejected' | 'released', contentHash = 'x') => ({
      ...{
        documentId: of.id,
        contentHash,
        path: of.facts.path,
        title: of.title,
        state,
        findings: [],
        screenedAt: new Date('2026-03-01T00:00:00Z'),
      },
      revisionId: contentHash === EVERY_TEXT ? null : of.revision,
    });
    expect(heldGate([one, two, three], [screened(one, 'released')], new Set(), policy)).toMatchObject({
      outcome: 'met',
      tried: 3,
      cases: [],
    });
    const found = heldGate([one, two, three], [screened(one, 'rejected'), screened(two, 'held', EVERY_TEXT)], new Set(), policy);
    expect(found.outcome).toBe('not-met');
    expect(found.cases.map(({ name }) => name)).toEqual(['one.md', 'two.md']);
    expect(found.cases[0]?.detail).toMatch(/^it is rejected since 2026-03-01: build a new draft/);
    // Another text of the same document that was held has been corrected since.
    expect(heldGate([one], [{ ...screened(one, 'held'), revisionId: two.revision }], new Set(), policy).outcome).toBe('met');
  });
});

describe('the gate on what is held, for a draft from before a removal', () => {
  it('names the document that a person took out since, and lets it through once its file was read again', async () => {
    const { snapshot } = await built('removed', '# Contact\n\nThe desk opens at ten.\n');
    const storage = await openSqliteStorage({ file: join(folder.path, 'removed.db'), clock });
    try {
      const documents = snapshot.listDocuments();
      const gate = async () => heldGate(documents, [], await removedDocuments(storage.records), policy);
      const { id, revision, facts } = documents.find(({ facts: { path } }) => path === 'contact.md')!;
      const origin = { originalSha256: 'a'.repeat(64), sizeBytes: 1, extractedSha256: 'b'.repeat(64), address: '/shop/contact.md' };
      const seen = { documentId: id, revision, source: '/shop', path: facts.path, format: 'markdown', origin, redacted: 0 } as const;
      await storage.records.saveSeen([seen], clock.now());
      expect((await gate()).outcome).toBe('met');
      await storage.records.propose([{ documentId: id, source: '/shop', path: facts.path, reason: 'not-in-source' }], clock.now());
      expect((await gate()).outcome).toBe('met'); // nobody decided yet
      await decideRemovals('contact.md', { outcome: 'accepted', by: 'Ann', at: clock.now() }, storage.records);
      const found = await gate();
      expect(found).toMatchObject({ outcome: 'not-met', cases: [{ name: 'contact.md' }] });
      expect(found.cases[0]?.detail).toMatch(/^a person removed it/u);
      await storage.records.saveSeen([seen], clock.now());
      expect((await gate()).outcome).toBe('met');
    } finally {
      await storage.close();
      await snapshot.close();
    }
  });
});

describe('the policy gate', () => {
  const actions = { ...policy.screening.actions, toxic: 'off' as const };
  const gates = { ...policy.gates, allowed: { ...policy.gates.allowed, golden: 2 }, dominanceAtMost: 0.5 };

  it('names each rule that got weaker, as it is written in the file, and none that got stricter or stayed', () => {
    const weaker = { ...policy, gates, screening: { ...policy.screening, actions } };
    const found = policyGate(policy, weaker);
    expect(found).toMatchObject({ outcome: 'not-met', allowed: 0 });
    expect(found.cases.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
      'gates.allow.golden was 0, is 2: set it back in policy.yaml, or sign for it',
      'gates.dominance-at-most was 0.1, is 0.5: set it back in policy.yaml, or sign for it',
      'screening.toxic was hold, is off: set it back in policy.yaml, or sign for it',
    ]);
    expect(policyGate(weaker, policy)).toMatchObject({ outcome: 'met', cases: [] });
    expect(policyGate(policy, policy).outcome).toBe('met');
    expect(policyGate(undefined, weaker).outcome).toBe('not-run');
  });

  it('takes what an earlier version did not know yet as the defaults of now', () => {
    const { golden: _golden, ...fewer } = policy.gates.allowed;
    const { redaction: _redaction, ...older } = { ...policy, gates: { ...policy.gates, allowed: fewer as typeof policy.gates.allowed } };
    expect(policyGate(older, policy).outcome).toBe('met');
    expect(policyGate(older, { ...policy, redaction: { names: false } }).cases.map(({ name }) => name)).toEqual(['redaction.names']);
  });
});
