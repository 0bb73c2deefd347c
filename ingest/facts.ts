import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import type { DocumentFacts, Quoting } from '../core/domain/document.js';
import { AppError } from '../core/domain/errors.js';
import type { Extracted } from './extract/extraction.js';

export const SETTINGS_FILE = 'footnote.yaml';

const text = z.string().trim().min(1, 'must not be empty').max(500);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a date such as 2026-11-30', abort: true })
  .refine(
    (value) => !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value),
    'is no day of the calendar',
  );
const language = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or de-AT');
const label = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be a label of lower-case letters, digits and dashes, such as public');
const address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** What an owner may state about one document: in its front matter, or under `documents` of the folder's settings. */
const statedFacts = {
  title: text,
  owner: text,
  audience: label,
  licence: text,
  rights: z.enum(['owned', 'licensed', 'public-domain', 'unknown'], { error: 'must be owned, licensed, public-domain or unknown' }),
  language,
  'effective-from': date,
  'review-by': date,
  'expires-at': date,
  url: address,
  trust: z.enum(['high', 'normal', 'low'], { error: 'must be high, normal or low' }),
  quoting: z.enum(['free', 'short', 'link-only'], { error: 'must be free, short or link-only' }),
} as const;

const documentFacts = z.object(statedFacts).partial();
type StatedFacts = z.infer<typeof documentFacts>;

const folderSettings = z.strictObject({
  ...documentFacts.omit({ title: true, url: true }).shape,
  ignore: z.array(text).default([]),
  'base-url': address.optional(),
  'allow-contacts': z.array(text).default([]),
  documents: z.record(z.string(), z.strictObject(documentFacts.shape)).default({}),
});

/** What `footnote.yaml` says about a folder, checked. */
export interface FolderSettings {
  /** Values for every document that states no own. */
  readonly facts: StatedFacts;
  readonly ignore: readonly string[];
  /** Address under which the documents are published; a document's is this and its path. */
  readonly baseUrl?: string;
  /** The organisation's own contact data, which redaction leaves. */
  readonly allowContacts: readonly string[];
  /** Values for single documents, by path; they win over front matter. */
  readonly documents: Readonly<Record<string, StatedFacts>>;
  /** False when there is no footnote.yaml. */
  readonly isStated: boolean;
}

/** Settings of a source without a footnote.yaml: rights are unknown until somebody states them. */
export const UNSTATED: FolderSettings = { facts: {}, ignore: [], allowContacts: [], documents: {}, isStated: false };

/**
 * Reads the settings of a folder, or of the folder a single file lies in.
 * @throws AppError `config-invalid` that names every mistake with its field, `source-unreadable` when the source or its settings cannot be read
 */
export async function readFolderSettings(source: string): Promise<FolderSettings> {
  const folder = await folderOf(source);
  const file = join(folder, SETTINGS_FILE);
  let yaml: string;
  try {
    yaml = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return UNSTATED;
    throw new AppError('source-unreadable', `${file} cannot be read: give this program the right to read it.`, { cause: error });
  }
  return parseFolderSettings(yaml, file);
}

async function folderOf(source: string): Promise<string> {
  try {
    return (await stat(source)).isDirectory() ? source : dirname(source);
  } catch (error) {
    throw new AppError('source-unreadable', `${source} cannot be read: check that the file or folder exists and may be read.`, {
      cause: error,
    });
  }
}

/**
 * Checks the text of a footnote.yaml.
 * @param file its name in messages
 * @throws AppError `config-invalid`, all mistakes in one message
 */
export function parseFolderSettings(yaml: string, file: string = SETTINGS_FILE): FolderSettings {
  const document = parseDocument(yaml);
  const broken = document.errors.map((error) => error.message.split('\n')[0] ?? '');
  if (broken.length > 0) throw invalid(file, broken);
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw invalid(file, [error instanceof Error ? error.message : 'cannot be read']);
  }
  const read = folderSettings.safeParse(raw ?? {});
  if (!read.success) throw invalid(file, mistakesOf(read.error));
  const { ignore, documents, 'base-url': baseUrl, 'allow-contacts': allowContacts, ...facts } = read.data;
  return { facts, ignore, documents, allowContacts, isStated: true, ...(baseUrl === undefined ? {} : { baseUrl }) };
}

function mistakesOf(error: z.ZodError): string[] {
  return error.issues.flatMap((issue) => {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => `${field === '' ? '' : `${field}.`}${key}: is not a known field`);
    return [`${field === '' ? 'the file' : field}: ${issue.message}`];
  });
}

function invalid(file: string, mistakes: readonly string[]): AppError {
  return new AppError('config-invalid', `Correct ${file}: ${mistakes.join('; ')}.`);
}

export type FactsResult =
  { readonly kind: 'facts'; readonly facts: DocumentFacts } | { readonly kind: 'invalid'; readonly mistakes: readonly string[] };

/**
 * The facts of one document: what footnote.yaml says of it by name, else its front matter, else the folder's values, else
 * what the file itself shows. Fields of the front matter that are not ours are left alone.
 * @param file its path in the source, and the address a reader finds it under where the source knows one
 * @param detectLanguage used when nobody states the language
 */
export function factsOf(
  { path, url: foundAt }: { readonly path: string; readonly url?: string },
  extraction: Extracted,
  settings: FolderSettings,
  detectLanguage: (text: string) => string | undefined,
): FactsResult {
  const stated = documentFacts.safeParse(plainKeys(extraction.statedFacts));
  if (!stated.success) return { kind: 'invalid', mistakes: mistakesOf(stated.error) };
  const facts: StatedFacts = { ...settings.facts, ...stated.data, ...settings.documents[path] };
  const url = facts.url ?? foundAt ?? (settings.baseUrl === undefined ? undefined : publishedAddress(settings.baseUrl, path));
  const licence = facts.licence ?? 'unknown';
  const rights = facts.rights ?? 'unknown';
  const quoting = facts.quoting ?? quotingOf(licence, rights);
  const [effectiveFrom, reviewBy, expiresAt] = [facts['effective-from'], facts['review-by'], facts['expires-at']];
  return {
    kind: 'facts',
    facts: {
      title: facts.title ?? extraction.title ?? nameOf(path),
      path,
      ...(url === undefined ? {} : { url }),
      owner: facts.owner ?? 'unknown',
      audience: facts.audience ?? 'public',
      language: (facts.language ?? validLanguage(extraction.language) ?? detectLanguage(extraction.text) ?? 'en').toLowerCase(),
      licence,
      rights,
      ...(quoting === 'free' ? {} : { quoting }),
      ...(facts.trust === undefined || facts.trust === 'normal' ? {} : { trust: facts.trust }),
      ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
      ...(reviewBy === undefined ? {} : { reviewBy }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
  };
}

/** Licences that let anybody repeat the words, by how people write their names; what they demand is the attribution every citation gives. */
const FREE_TO_QUOTE =
  /^(?:cc0|cc[ -]by\b|creative commons|public[ -]domain|pddl|odc-by|ogl\b|open government|mit\b|apache\b|bsd\b|gfdl\b|gpl\b|agpl\b|lgpl\b|mpl\b|unlicense)/i;

/**
 * How far a document may be quoted when its owner does not say: one's own and public-domain texts and those under an open
 * licence freely; what is licensed on other terms in short quotes, as quotation rights commonly allow.
 */
function quotingOf(licence: string, rights: DocumentFacts['rights']): Quoting {
  return rights !== 'licensed' || FREE_TO_QUOTE.test(licence) ? 'free' : 'short';
}

/**
 * The text of a footnote.yaml with these facts of one document; its comments and all other entries stay.
 * @throws AppError `config-invalid`
 */
export function withDocumentFacts(yaml: string, path: string, facts: Readonly<Record<string, string>>, file: string): string {
  if (Object.keys(facts).length === 0) return yaml;
  const document = parseDocument(yaml);
  for (const [field, value] of Object.entries(facts)) document.setIn(['documents', path, field], value);
  const written = document.toString({ lineWidth: 0 });
  parseFolderSettings(written, file);
  return written;
}

/** The text of a footnote.yaml without what it says of some documents by name; the same text when it says nothing of them. */
export function withoutDocumentFacts(yaml: string, isGone: (path: string) => boolean): string {
  const document = parseDocument(yaml);
  const stated = document.get('documents');
  if (!isMap(stated)) return yaml;
  const gone = stated.items.flatMap(({ key }) => (isScalar(key) && isGone(String(key.value)) ? [key] : []));
  if (gone.length === 0) return yaml;
  for (const key of gone) document.deleteIn(['documents', key.value]);
  if (stated.items.length === 0) document.delete('documents');
  return document.toString({ lineWidth: 0 });
}

/** Stops a publication of documents whose rights nobody stated. @throws AppError `rights-unknown` with the command that helps */
export function requireRights(source: string, documents: readonly Pick<DocumentFacts, 'path' | 'rights'>[]): void {
  const unknown = documents.filter(({ rights }) => rights === 'unknown').map(({ path }) => path);
  if (unknown.length === 0) return;
  const listed = unknown.slice(0, 3).join(', ') + (unknown.length > 3 ? ` and ${unknown.length - 3} more` : '');
  throw new AppError('rights-unknown', `Nobody has stated the rights of ${listed}: run "footnote init ${source}", then ingest again.`);
}

/** Front matter written with underscores, capitals or camel case means the same fields. */
function plainKeys(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.keys(statedFacts);
  const entries = Object.entries(facts).map(([key, value]): [string, unknown] => {
    const plain = key
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/_/g, '-')
      .toLowerCase();
    const field = plain === 'lang' ? 'language' : plain === 'license' ? 'licence' : plain;
    // YAML reads a title of digits as a number.
    return [field, typeof value === 'number' ? String(value) : value];
  });
  return Object.fromEntries(entries.filter(([key, value]) => known.includes(key) && value !== null && value !== ''));
}

function validLanguage(tag: string | undefined): string | undefined {
  const read = language.safeParse(tag?.replace('_', '-'));
  return read.success ? read.data : undefined;
}

function publishedAddress(baseUrl: string, path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`).href;
}

/** "return-a-parcel.md" reads "Return a parcel". */
function nameOf(path: string): string {
  const name = basename(path)
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name === '' ? path : name.charAt(0).toUpperCase() + name.slice(1);
}
