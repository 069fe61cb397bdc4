import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { graphiqlPolicy } from './security-headers.ts';

interface Asset {
  readonly type: string;
  readonly content: string | Buffer;
}

const workers = { editorWorkerService: 'editor', json: 'json', graphql: 'graphql' } as const;

const example = `# Challenges with their best matches and who offers them. Sign in first, at /sign-in.
query BestMatches {
  challenges(first: 5) {
    nodes {
      title
      organisation { name }
      matches(first: 3) {
        nodes { rank score solution { name organisation { name } } }
      }
    }
  }
}
`;

/** What the page does first: the workers are files of this address, and the editor asks the same address. */
const startScript = `
const workers = ${JSON.stringify(workers)};
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_moduleId, label) => '/graphiql/worker-' + (workers[label] ?? 'editor') + '.js',
};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  endpoint: '/graphql',
  title: 'GraphiQL: Solutions Meet Cities',
  defaultTabs: [{ query: ${JSON.stringify(example)} }],
});
`;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>GraphiQL: Solutions Meet Cities</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<link rel="stylesheet" href="/graphiql/page.css">
</head>
<body>
<noscript>GraphiQL needs JavaScript.</noscript>
<div id="root"></div>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`;

/** The parts of the prebuilt package, about 9 MB of text: read when the first person opens the page, not at the start. */
async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const built = await import('@graphql-yoga/render-graphiql/graphiql');
  const script = (content: string): Asset => ({ type: 'text/javascript', content });
  const style = (content: string): Asset => ({ type: 'text/css', content });
  return new Map([
    ['graphiql.js', script(built.js)],
    ['graphiql.css', style(built.css)],
    ['page.css', style('html, body, #root { height: 100%; margin: 0; }')],
    ['start.js', script(startScript)],
    ['worker-editor.js', script(built.editorWorkerService)],
    ['worker-json.js', script(built.jsonWorker)],
    ['worker-graphql.js', script(built.graphqlWorker)],
  ]);
}

/** GraphiQL at the place where this is mounted, whole and offline: nothing is loaded from elsewhere. */
export function createGraphiqlRouter(): Router {
  const router = Router();
  let assets: Promise<ReadonlyMap<string, Asset>> | undefined;
  const tag = `"${randomUUID()}"`;
  router.get('/', (_request, response) => {
    response.setHeader('content-security-policy', graphiqlPolicy);
    response.type('html').send(page);
  });
  router.get('/:name', async (request, response, next) => {
    assets ??= loadAssets();
    const asset = (await assets).get(request.params.name);
    if (asset === undefined) {
      next();
      return;
    }
    // A worker takes the policy of its own file, and the editor's workers ask for nothing.
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('etag', tag);
    if (request.headers['if-none-match'] === tag) response.status(304).end();
    else response.type(asset.type).send(asset.content);
  });
  return router;
}
