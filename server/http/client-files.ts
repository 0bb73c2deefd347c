import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router, type Response } from 'express';
import { AppError } from '../../core/domain/errors.js';

/**
 * What `npm run build` left in dist/client: the loader, the hashed files, and the pages /demo, /desk and /console.
 * @param siteKey written into the demo page in place of `demo`.
 */
export function clientRoutes(options: { readonly folder: string; readonly siteKey: string }): Router {
  // The loader and its modules are fetched by other websites; they hold nothing but code.
  const embeddable = (response: Response): void => {
    response.set({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
  };
  const page = (name: 'demo' | 'desk' | 'console') => async (_: unknown, response: Response) => {
    const html = await readFile(join(options.folder, name, 'index.html'), 'utf8').catch((cause: unknown) => {
      throw new AppError('not-ready', 'The pages are not built. Run "npm run build" and start the server again.', { cause });
    });
    response
      .set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
      .send(html.replaceAll('data-site-key="demo"', `data-site-key="${options.siteKey}"`));
  };
  return Router()
    .get('/', (_, response) => response.redirect(302, '/demo'))
    .get('/demo', page('demo'))
    .get('/desk', page('desk'))
    .get('/console', page('console'))
    .use(
      '/assets',
      express.static(join(options.folder, 'assets'), {
        immutable: true,
        maxAge: '365d',
        index: false,
        redirect: false,
        setHeaders: embeddable,
      }),
    )
    .get('/widget.js', (_, response, next) => {
      embeddable(response);
      response.sendFile('widget.js', { root: options.folder, maxAge: 300_000 }, (error) => {
        if (error !== undefined && !response.headersSent) next('route');
      });
    });
}
