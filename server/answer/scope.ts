/**
 * Is a question of the kind this desk is asked? Judged by the questions it is known to be asked: one class is enough, examples of
 * what is out of scope are used where there are some. A question is compared with all known ones by words, pairs of words and
 * character n-grams (TF-IDF, cosine; Salton & Buckley 1988); the numbers below describe what the nearest neighbours say and go into
 * a logistic model with few weights. Distances to neighbours tell strangers from kin better than the belief of a classifier, which
 * must choose one of its classes for anything (Larson et al. 2019 measure both).
 */
import type { Features } from '../../core/domain/answer.js';
import { tokenize } from '../../core/text/tokens.js';

export interface KnownText {
  readonly text: string;
  /** The kind of question, where it is known. */
  readonly label?: string | undefined;
}

export interface Scope {
  /** @param except position of a known text that must not be its own neighbour */
  features(text: string, except?: number): Features;
}

const NEIGHBOURS = 10;
/** What stands where personal data stood: nobody's words. */
const MASKED = /\[[A-Za-z_]{2,30}\d{0,4}\]/gu;

export function createScope(known: readonly KnownText[], language = 'en'): Scope {
  const spaces = [wordGrams, characterGrams].map((grams) => createSpace(known, (text) => grams(text, language)));
  const [words, characters] = spaces as [Space, Space];
  const labels = known.map(({ label }) => label);
  return {
    features(asked, except) {
      const text = asked.replace(MASKED, ' ');
      const byWord = words.nearest(text, except);
      const byCharacter = characters.nearest(text, except);
      return {
        wordBest: byWord[0]?.similarity ?? 0,
        wordMean: meanOf(byWord, 5),
        characterBest: byCharacter[0]?.similarity ?? 0,
        characterMean: meanOf(byCharacter, 5),
        agreement: agreementOf([...byWord, ...byCharacter], labels),
      };
    },
  };
}

interface Neighbour {
  readonly row: number;
  readonly similarity: number;
}

interface Space {
  /** The nearest known texts, nearest first. */
  nearest(text: string, except: number | undefined): Neighbour[];
}

function createSpace(known: readonly KnownText[], gramsOf: (text: string) => ReadonlyMap<string, number>): Space {
  const counted = known.map(({ text }) => gramsOf(text));
  const frequency = new Map<string, number>();
  for (const grams of counted) for (const gram of grams.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const idf = (gram: string): number => Math.log((known.length + 1) / ((frequency.get(gram) ?? 0) + 0.5));
  const weigh = (grams: ReadonlyMap<string, number>): Map<string, number> => {
    const weights = new Map<string, number>();
    let sum = 0;
    for (const [gram, count] of grams) {
      const weight = (1 + Math.log(count)) * idf(gram);
      weights.set(gram, weight);
      sum += weight * weight;
    }
    const norm = Math.sqrt(sum) || 1;
    for (const [gram, weight] of weights) weights.set(gram, weight / norm);
    return weights;
  };
  const postings = new Map<string, { readonly rows: number[]; readonly weights: number[] }>();
  counted.forEach((grams, row) => {
    for (const [gram, weight] of weigh(grams)) {
      const list = postings.get(gram) ?? { rows: [], weights: [] };
      list.rows.push(row);
      list.weights.push(weight);
      postings.set(gram, list);
    }
  });
  return {
    nearest(text, except) {
      const similarities = new Float64Array(known.length);
      for (const [gram, weight] of weigh(gramsOf(text))) {
        const list = postings.get(gram);
        if (list === undefined) continue;
        for (let at = 0; at < list.rows.length; at += 1) similarities[list.rows[at]!]! += weight * list.weights[at]!;
      }
      if (except !== undefined) similarities[except] = 0;
      const best: Neighbour[] = [];
      for (let row = 0; row < similarities.length; row += 1) {
        const similarity = similarities[row]!;
        if (similarity <= 0 || (best.length === NEIGHBOURS && similarity <= best[best.length - 1]!.similarity)) continue;
        let at = best.length;
        while (at > 0 && best[at - 1]!.similarity < similarity) at -= 1;
        best.splice(at, 0, { row, similarity });
        if (best.length > NEIGHBOURS) best.pop();
      }
      return best;
    },
  };
}

function meanOf(neighbours: readonly Neighbour[], count: number): number {
  return neighbours.slice(0, count).reduce((sum, { similarity }) => sum + similarity, 0) / count;
}

/** How much of the neighbours' similarity belongs to one kind of question; 0 where kinds are not known. */
function agreementOf(neighbours: readonly Neighbour[], labels: readonly (string | undefined)[]): number {
  const byLabel = new Map<string, number>();
  let sum = 0;
  for (const { row, similarity } of neighbours) {
    const label = labels[row];
    sum += similarity;
    if (label !== undefined) byLabel.set(label, (byLabel.get(label) ?? 0) + similarity);
  }
  return sum === 0 ? 0 : Math.max(0, ...byLabel.values()) / sum;
}

function add(grams: Map<string, number>, gram: string): void {
  grams.set(gram, (grams.get(gram) ?? 0) + 1);
}

/** Stemmed words and pairs of them, function words included: "how do i" tells a request from chatter. */
function wordGrams(text: string, language: string): Map<string, number> {
  const grams = new Map<string, number>();
  const terms = tokenize(text, language).map(({ term }) => term);
  terms.forEach((term, at) => {
    add(grams, term);
    const next = terms[at + 1];
    if (next !== undefined) add(grams, `${term} ${next}`);
  });
  return grams;
}

/** Three to five characters in a row inside words with their borders: typing mistakes and forms of a word stay near. */
function characterGrams(text: string, language: string): Map<string, number> {
  const grams = new Map<string, number>();
  for (const { word } of tokenize(text, language)) {
    const bordered = ` ${word} `;
    for (const length of [3, 4, 5]) for (let at = 0; at + length <= bordered.length; at += 1) add(grams, bordered.slice(at, at + length));
  }
  return grams;
}
