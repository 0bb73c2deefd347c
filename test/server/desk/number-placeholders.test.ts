/** Two values of one kind are told apart wherever a conversation is read, and nothing stored says whose they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createMessageRedactor } from '../../../core/redaction/redact-message.js';
import { newId, openTestServer, promptAnswerer, type TestServer, type TestVisitor, until } from '../../support/server.js';

describe('placeholders in a conversation', () => {
  let server: TestServer | undefined;
  afterEach(() => server?.close());

  const read: string[] = [];
  async function start(): Promise<TestServer> {
    server = await openTestServer({
      redactMessage: createMessageRedactor(),
      answerer: (turn, listener, signal) => {
        read.push(...turn.history.filter(({ role }) => role === 'visitor').map(({ text }) => text));
        return promptAnswerer(turn, listener, signal);
      },
    });
    return server;
  }
  const own = async (visitor: TestVisitor, id: string): Promise<string[]> =>
    (await visitor.messages(id)).messages.filter(({ kind }) => kind === 'visitor').map(({ text }) => text);
  async function send(visitor: TestVisitor, id: string, text: string): Promise<void> {
    const response = await visitor.request('POST', `/conversations/${id}/messages`, { clientId: newId(), text });
    expect(response.ok).toBe(true);
    await until(async () => (await visitor.messages(id)).messages.at(-1)?.kind === 'assistant');
  }

  it('are the same for the same value and others for other values, from message to message', async () => {
    const visitor = await (await start()).visitor();
    const { conversationId } = await visitor.askAndWait('My mail is ann.lee@host.org and my card 4111 1111 1111 1111.');
    await send(visitor, conversationId, 'Not bob@other.org! Use ANN.LEE@host.org, or (ann.lee@host.org).');
    await send(visitor, conversationId, 'The card is 4111-1111-1111-1111, the new one 5555 5555 5555 4444.');
    const told = [
      'My mail is [EMAIL_ADDRESS] and my card [CREDIT_CARD].',
      'Not [EMAIL_ADDRESS 2]! Use [EMAIL_ADDRESS], or ([EMAIL_ADDRESS]).',
      'The card is [CREDIT_CARD], the new one [CREDIT_CARD 2].',
    ];
    expect(await own(visitor, conversationId)).toEqual(told);
    expect(read.slice(-2)).toEqual(told.slice(0, 2)); // what a model is told of earlier turns
    const other = await (server as TestServer).visitor();
    const begun = await other.askAndWait('I am bob@other.org.');
    expect(await own(other, begun.conversationId)).toEqual(['I am [EMAIL_ADDRESS].']);
  });

  it('never share a number, also after a restart, and no file holds what they stand for', async () => {
    const running = await start();
    const before = await running.visitor();
    const { conversationId } = await before.askAndWait('Write to ann.lee@host.org or to bob@other.org.');
    await running.restart();
    const visitor = await running.visitor(before.session.visitorSecret);
    await send(visitor, conversationId, 'Or to cid@third.org.');
    expect((await own(visitor, conversationId)).at(-1)).toBe('Or to [EMAIL_ADDRESS 3].');
    const files = readdirSync(running.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name), 'latin1')).not.toMatch(/ann\.lee@|bob@other|cid@third/u);
    expect(files.length).toBeGreaterThan(0);
  });
});
