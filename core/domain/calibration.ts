/** A fitted linear model over named features; its scale depends on its use (a ranking, a log-odds). */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The fitted numbers an answer's decisions rest on; part of a release. */
export interface Calibration {
  /** P(the corpus answers the question), as log-odds. */
  readonly answerability: LinearModel;
  /** P(this answer is right), as log-odds. */
  readonly confidence: LinearModel;
  /** True when fitted on at least 100 questions of this corpus: then a percentage may be shown. */
  readonly isOwn: boolean;
  /** What it was fitted on, for people. */
  readonly source: string;
  /** What the operator asked to be held of well supported answers, and whether the golden questions show it; absent where nothing was asked. */
  readonly guarantee?: Guarantee;
}

/** From `threshold` on, at most `targetRisk` of the answers are wrong, with probability `level` over the golden questions. */
export interface Guarantee {
  /** Share of wrong answers the operator accepts among the well supported ones, 0 to 1. */
  readonly targetRisk: number;
  /** Probability with which the statement holds, 0 to 1. */
  readonly level: number;
  /** Lowest confidence for which it holds; null when these golden questions are too few, or the answers too often wrong, to show it for any. */
  readonly threshold: number | null;
  /** Golden questions answered that it was tested on. */
  readonly n: number;
  /** Of them those from the threshold on, and how many of these were wrong. */
  readonly answered: number;
  readonly wrong: number;
}

/** The ranking models: one for questions that open a conversation, one for those that lean on earlier turns. */
export interface Rankers {
  readonly first: LinearModel;
  readonly later: LinearModel;
  readonly units: LinearModel;
}
