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
}

/** The ranking models: one for questions that open a conversation, one for those that lean on earlier turns. */
export interface Rankers {
  readonly first: LinearModel;
  readonly later: LinearModel;
  readonly units: LinearModel;
}
