/** A real website on loopback whose pages a test sets, with a record of what was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

export interface Website {
  readonly url: string;
  readonly port: number;
  readonly asked: string[];
  readonly pages: Map<string, Page>;
  close(): Promise<void>;
}

export const html =
  (body: string, headers: Readonly<Record<string, string>> = {}): Page =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

export const redirect =
  (to: string, status = 302): Page =>
  (_request, response) =>
    void response.writeHead(status, { location: to }).end();

export async function openWebsite(): Promise<Website> {
  const pages = new Map<string, Page>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages.get(path);
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    port,
    asked,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
