import { Router } from 'express';
import { type RuruClientConfig, ruruHTML } from 'ruru/server';
import { serveStatic } from 'ruru/static';
import { EXAMPLES } from './examples.ts';

const STATIC = '/playground/static/';

/** Scripts and styles come from here alone; the editor starts workers from blobs and styles itself inline. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** The playground at `/playground`, `?question=<name>` opens an example; `/` lists them. Nothing is fetched elsewhere. */
export function playground(): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    response.type('html').send(indexPage());
  });
  router.get('/playground', (request, response) => {
    const chosen = EXAMPLES.find(({ name }) => name === request.query['question']) ?? EXAMPLES[0];
    response.setHeader('content-security-policy', POLICY);
    response.type('html').send(
      ruruHTML({
        endpoint: '/graphql',
        staticPath: STATIC,
        clientConfig: { initialQuery: chosen?.text ?? '', defaultQuery: EXAMPLES[0]?.text ?? '' } as RuruClientConfig,
      }),
    );
  });
  router.get('/favicon.ico', (_request, response) => {
    response.sendStatus(204);
  });
  router.use(serveStatic(STATIC));
  return router;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function indexPage(): string {
  const items = EXAMPLES.map(
    ({ name, title }) => `<li><a href="/playground?question=${encodeURIComponent(name)}">${escaped(title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>govgraph</title>
<style>
:root{color-scheme:light dark}
body{font:16px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;max-width:46rem;margin:3rem auto;padding:0 1.5rem}
h1{font-size:1.6rem;margin-bottom:0}li{margin:.35rem 0}a{color:light-dark(#0b57d0,#8ab4f8)}code{background:light-dark(#eee,#333);padding:.1em .3em}
</style></head><body>
<h1>govgraph</h1>
<p>Who attended what, in which role, holding which post, where, with whom: as reported.</p>
<p><a href="/playground">Open the playground</a>, or start from a question:</p>
<ol>${items.join('\n')}</ol>
<p>GraphQL endpoint: <code>/graphql</code></p>
</body></html>`;
}
