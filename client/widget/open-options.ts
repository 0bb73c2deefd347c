/** How the panel comes into view. */
export interface OpenOptions {
  readonly movesFocus: boolean;
  /** Words to put into the message field, for the visitor to send. */
  readonly question?: string;
}
