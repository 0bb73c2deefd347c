/** A compiled server in a process of its own, to be killed: prints its address, answers slowly enough to be caught in the act. */
import { pathToFileURL } from 'node:url';

const [main, dataFolder, policy] = process.argv.slice(2);
const { openServer } = await import(pathToFileURL(main).href);
const silent = () => undefined;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let count = 0;
const opened = await openServer({
  config: { dataFolder, port: 0, host: '127.0.0.1', origins: [], policyPath: undefined, logLevel: 'silent' },
  log: { debug: silent, info: silent, warn: silent, error: (fields) => console.error(fields) },
  clock: { now: () => new Date() },
  redactMessage: (text) => text,
  clientFolder: dataFolder,
  openAnswering: async () => ({
    policy: () => JSON.parse(policy),
    releaseId: () => null,
    answerer: async (turn, listener) => {
      const id = `answer-${process.pid}-${(count += 1)}`;
      listener.onStart(id);
      await pause(15);
      return {
        id,
        author: { kind: 'assistant' },
        outcome: 'phrase',
        phrases: [{ id: 'echo', text: turn.text }],
        claims: [],
        citations: [],
        confidence: { score: 1, band: 'high', isCalibrated: false },
        answerability: 1,
        why: [],
        nearest: [],
        followUps: [],
        offersPerson: false,
        releaseId: null,
        disclosure: '',
        receipt: null,
        timings: {},
      };
    },
  }),
});
console.log(opened.address);
