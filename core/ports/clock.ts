/** The present, as a parameter. */
export interface Clock {
  now(): Date;
}
