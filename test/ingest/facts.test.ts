import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factsOf, parseFolderSettings, readFolderSettings, requireRights, UNSTATED } from '../../ingest/facts.js';
import { initFolder } from '../../ingest/init-folder.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-facts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const extracted = (statedFacts: Record<string, unknown> = {}, more: { title?: string; language?: string } = {}) =>
  ({
    kind: 'extracted',
    title: more.title,
    ...(more.language === undefined ? {} : { language: more.language }),
    statedFacts,
    text: 'x',
    blocks: [],
    warnings: [],
    hidden: [],
  }) as const;
const noLanguage = (): undefined => undefined;

describe('footnote.yaml', () => {
  it('states the facts of a folder', () => {
    const settings = parseFolderSettings(
      'owner: Shop\nrights: owned\nlanguage: de-AT\naudience: public\nreview-by: 2027-01-31\nignore: [drafts]\nbase-url: https://shop.example/help\nallow-contacts: [help@shop.example]\n',
    );
    expect(settings).toMatchObject({
      ignore: ['drafts'],
      baseUrl: 'https://shop.example/help',
      allowContacts: ['help@shop.example'],
      isStated: true,
    });
    expect(settings.facts).toEqual({ owner: 'Shop', rights: 'owned', language: 'de-AT', audience: 'public', 'review-by': '2027-01-31' });
  });

  it('names every mistake together, with the file and the field', () => {
    const yaml = 'rights: mine\nlanguage: German\nreview-by: 2027-02-30\nowners: x\ndocuments:\n  a.md:\n    audience: Staff Only\n';
    expect(() => parseFolderSettings(yaml, '/docs/footnote.yaml')).toThrow(
      expect.objectContaining({
        code: 'config-invalid',
        message: expect.stringMatching(
          /^Correct \/docs\/footnote.yaml: (?=.*rights: must be owned)(?=.*language: must be)(?=.*review-by: is no day)(?=.*owners: is not a known field)(?=.*documents.a.md.audience: must be)/,
        ) as string,
      }) as Error,
    );
    expect(() => parseFolderSettings('a: [', 'f')).toThrow(expect.objectContaining({ code: 'config-invalid' }) as Error);
    expect(() => parseFolderSettings('- list', 'f')).toThrow(expect.objectContaining({ code: 'config-invalid' }) as Error);
  });

  it('may be missing or empty: rights are then unknown', async () => {
    expect(await readFolderSettings(folder)).toEqual(UNSTATED);
    expect(parseFolderSettings('').facts).toEqual({});
  });

  it('holds for a single file in its folder too', async () => {
    await writeFile(join(folder, 'footnote.yaml'), 'owner: Shop\n');
    await writeFile(join(folder, 'a.md'), 'x');
    expect((await readFolderSettings(join(folder, 'a.md'))).facts.owner).toBe('Shop');
    await expect(readFolderSettings(join(folder, 'gone'))).rejects.toMatchObject({ code: 'source-unreadable' });
  });
});

describe('the facts of a document', () => {
  const settings = parseFolderSettings(
    'owner: Shop\nrights: owned\nlanguage: en\nbase-url: https://shop.example/help/\ndocuments:\n  b c.md: { owner: Law }\n',
  );

  it('come from its own entry, then its front matter, then the folder, then the file', () => {
    expect(
      factsOf(
        { path: 'b c.md' },
        extracted({ owner: 'Ann', title: 'B', reviewBy: '2027-01-31', tags: ['x'] }, { title: 'Heading' }),
        settings,
        noLanguage,
      ),
    ).toEqual({
      kind: 'facts',
      facts: {
        title: 'B',
        path: 'b c.md',
        url: 'https://shop.example/help/b%20c.md',
        owner: 'Law',
        audience: 'public',
        language: 'en',
        licence: 'unknown',
        rights: 'owned',
        reviewBy: '2027-01-31',
      },
    });
    expect(factsOf({ path: 'how-to/return_a-parcel.md' }, extracted({}, { language: 'de_DE' }), UNSTATED, noLanguage)).toMatchObject({
      facts: { title: 'Return a parcel', language: 'de-de', rights: 'unknown', owner: 'unknown' },
    });
  });

  it('are refused when the front matter is wrong, with every mistake', () => {
    expect(factsOf({ path: 'a.md' }, extracted({ rights: 'mine', expires_at: 'soon' }), settings, noLanguage)).toMatchObject({
      kind: 'invalid',
      mistakes: [expect.stringContaining('rights'), expect.stringContaining('expires-at')],
    });
  });

  it('stop a publication while rights are unknown, naming the command that helps', () => {
    expect(() => requireRights('docs', [{ path: 'a.md', rights: 'owned' }])).not.toThrow();
    expect(() => requireRights('docs', [{ path: 'a.md', rights: 'unknown' }])).toThrow(
      expect.objectContaining({ code: 'rights-unknown', message: expect.stringContaining('footnote init docs') as string }) as Error,
    );
  });
});

describe('initFolder', () => {
  const answers = { owner: 'Shop: "Ltd" #1', rights: 'owned', language: 'en', audience: 'public' } as const;

  it('writes settings that read back as they were answered, and leaves no other file', async () => {
    const file = await initFolder(folder, answers);
    expect((await readFolderSettings(folder)).facts).toEqual(answers);
    expect(await readFile(file, 'utf8')).toMatch(/^# /);
    expect(await readdir(folder)).toEqual(['footnote.yaml']);
  });

  it('does not overwrite unless told', async () => {
    await initFolder(folder, answers);
    await expect(initFolder(folder, { ...answers, owner: 'Other' })).rejects.toMatchObject({ code: 'config-invalid' });
    expect((await readFolderSettings(folder)).facts.owner).toBe(answers.owner);
    await initFolder(folder, { ...answers, owner: 'Other' }, { overwrite: true });
    expect((await readFolderSettings(folder)).facts.owner).toBe('Other');
    expect(await readdir(folder)).toEqual(['footnote.yaml']);
  });

  it('refuses answers that do not fit and folders that are not there', async () => {
    await expect(initFolder(folder, { ...answers, language: 'English' })).rejects.toMatchObject({ code: 'config-invalid' });
    await expect(initFolder(join(folder, 'none'), answers)).rejects.toMatchObject({ code: 'source-unreadable' });
    await mkdir(join(folder, 'sub'));
    expect(await readdir(folder)).toEqual(['sub']);
  });
});
