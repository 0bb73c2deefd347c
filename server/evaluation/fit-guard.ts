/**
 * Makes the weights of the guard that ship (server/answer/fitted/guard.json); run by scripts/fit-guard.mjs. Of the sets only the fitted
 * weights of our own named features are kept, no words of theirs. docs/model-card.md says how the detectors do on groups they did not see.
 */
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Features } from '../../core/domain/answer.js';
import type { LinearModel } from '../../core/domain/calibration.js';
import { seededRandom } from '../../core/text/random.js';
import { injectionFeatures } from '../answer/injection.js';
import { moderationFeatures } from '../answer/moderation.js';
import { createScope } from '../answer/scope.js';
import { fitLogistic } from './fit.js';
import { describeInjection, INJECTION_RECIPE, injectionRow } from './injection.js';
import { fitDetector } from './labelled.js';
import { describeModeration, MODERATION_RECIPE, moderationRow } from './moderation.js';
import { readRows } from './read-data.js';

const ATTACKS = ['jailbreak_inthewild', 'injection_direct'];
/** What honest people write to a support desk, and what only looks like an attack. */
const HONEST = ['benign_suspicious', 'xstest', 'banking77', 'clinc_oos', 'bitext_intents', 'hint3'];
const HONEST_QUERIES = ['doc2dial', 'mtrag_un', 'covid_faq', 'helpcenter_sendgrid'];
/** Made-up desks: each is asked about some of the intents, and everything else is out of its scope. */
const DESKS = 12;

const message = z.looseObject({ id: z.string(), text: z.string(), source: z.string().optional() });
const intent = z.looseObject({ id: z.string(), text: z.string(), label: z.string(), split: z.string(), in_scope: z.boolean() });

interface LabelledFeatures {
  readonly set: string;
  readonly isTrue: boolean;
  readonly features: Features;
}

/** @param ownModeration our own functional test, which may teach: it is held out by kind when it is measured */
export async function fitGuard(
  folder: string,
  ownModeration: string,
  say: (line: string) => void,
): Promise<{ injection: LinearModel; moderation: LinearModel; scope: LinearModel }> {
  const injections: LabelledFeatures[] = [];
  for (const set of ATTACKS)
    for (const row of await readRows(join(folder, set, 'data.jsonl'), injectionRow))
      injections.push({ set, isTrue: describeInjection(row).isTrue, features: injectionFeatures(row.text) });
  for (const set of HONEST)
    for (const row of await readRows(join(folder, set, 'data.jsonl'), message))
      injections.push({ set: row.source ?? set, isTrue: false, features: injectionFeatures(row.text) });
  for (const set of HONEST_QUERIES)
    for (const row of await readRows(join(folder, set, 'queries.jsonl'), message))
      injections.push({ set, isTrue: false, features: injectionFeatures(row.text) });
  say(`injection: ${String(injections.length)} messages`);

  const toxic: LabelledFeatures[] = [];
  for (const set of [join(folder, 'davidson_toxicity'), ownModeration])
    for (const row of await readRows(join(set, 'data.jsonl'), moderationRow))
      toxic.push({ set: basename(set), isTrue: describeModeration(row).isTrue, features: moderationFeatures(row.text) });
  say(`moderation: ${String(toxic.length)} messages`);

  const asked = await readRows(join(folder, 'clinc_oos', 'data.jsonl'), intent);
  return {
    injection: fitDetector(injections, INJECTION_RECIPE),
    moderation: fitDetector(toxic, MODERATION_RECIPE),
    scope: fitScope(asked, say),
  };
}

/** Desks of 15 to 30 intents with 8, 15 or 30 questions each are known; half of the desks know which intent each question has. */
function fitScope(asked: readonly z.infer<typeof intent>[], say: (line: string) => void): LinearModel {
  const random = seededRandom(3);
  const train = asked.filter((row) => row.split === 'train');
  const strangers = asked.filter((row) => row.split === 'oos_train');
  const labels = [...new Set(train.map((row) => row.label))];
  const rows: { features: Features; isTrue: boolean; weight: number }[] = [];
  for (let desk = 0; desk < DESKS; desk += 1) {
    const order = labels.map((label) => ({ label, at: random() })).sort((one, other) => one.at - other.at);
    const mine = new Set(order.slice(0, 15 + Math.floor(random() * 15)).map(({ label }) => label));
    const share = [0.08, 0.15, 0.3][desk % 3] ?? 0.15;
    const inside = train.filter((row) => mine.has(row.label)).map((row) => ({ row, draw: random() }));
    const known = inside.filter(({ draw }) => draw < share);
    const asking = inside.filter(({ draw }) => draw > 0.85).slice(0, 250);
    const outside = [...train.filter((row) => !mine.has(row.label) && random() < 0.02), ...strangers];
    const scope = createScope(known.map(({ row }) => ({ text: row.text, label: desk % 2 === 0 ? undefined : row.label })));
    for (const { row } of asking) rows.push({ features: scope.features(row.text), isTrue: true, weight: 1 / asking.length });
    for (const row of outside) rows.push({ features: scope.features(row.text), isTrue: false, weight: 1 / outside.length });
  }
  say(`scope: ${String(rows.length)} questions at ${String(DESKS)} desks`);
  return fitLogistic(rows, Object.keys(rows[0]?.features ?? {}), { l2: 1e-4 });
}
