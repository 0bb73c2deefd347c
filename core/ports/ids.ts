/** Maker of fresh opaque ids: 128 random bits or more, URL-safe, without a leading dash. */
export interface Ids {
  next(): string;
}
