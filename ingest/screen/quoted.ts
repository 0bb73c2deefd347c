/** Use and mention: a page about attacks quotes them, an attack says them. */

// No quotation holds its own opening mark, so that a page of opening marks is not read three hundred times over.
// A straight single quote opens only after white space or a bracket, so that apostrophes stay.
const QUOTED =
  /"[^"\n]{1,300}"|“[^“”\n]{1,300}”|„[^„“”\n]{1,300}[“”]|«[^«»\n]{1,300}»|`[^`\n]{1,300}`|「[^「」\n]{1,300}」|(?<![^\s([{:])['‘][^'‘’\n]{1,300}['’](?![\p{L}])/gu;

/** The text with everything between quotation marks or backticks replaced by spaces: what it says in its own voice. Same length. */
export function ownVoice(text: string): string {
  return text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
}
