import { SPLIT_DEFAULTS } from './split.js';

/** Changes with everything that could make other passages or another embedder of the same revisions: it is part of every snapshot's id. */
export const PIPELINE = `footnote-4;target=${String(SPLIT_DEFAULTS.targetWords)}`;
