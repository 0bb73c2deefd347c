import { SPLIT_DEFAULTS } from './split.js';

/** Changes with everything that could make other passages of the same revision: it is part of every snapshot's id. */
export const PIPELINE = `footnote-1;target=${String(SPLIT_DEFAULTS.targetWords)}`;
