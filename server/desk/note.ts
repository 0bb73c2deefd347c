import type { Agent, DeskPorts } from './ports.js';
import { writeAs, type Written } from './reply.js';

/** Words for colleagues, which no visitor ever sees; any agent may leave some. Throws `client-id-reused` and those of the text. */
export function createNote(ports: DeskPorts) {
  return (agent: Agent, written: Written) => writeAs(ports, 'note', agent, written, () => true);
}
