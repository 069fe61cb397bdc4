import { createHash } from 'node:crypto';
import { chmod, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemViewer } from '@smc/contracts';
import { errorHandler, type Logger, type TokenIssuer } from '@smc/service-kit';
import express from 'express';
import type { Routers } from './routers.ts';

/** The longest path a Unix socket may have on every system we know, less room for the ending. */
const longestSocketPath = 100;

/** Where the server of this data folder listens for the command line. */
export function controlSocketPath(dataFolder: string): string {
  const plain = join(dataFolder, 'control.sock');
  if (plain.length <= longestSocketPath) return plain;
  return join(tmpdir(), `smc-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 24)}.sock`);
}

interface ControlParts {
  readonly routers: Routers;
  readonly issuer: TokenIssuer;
  readonly logger: Logger;
}

/**
 * The services for whoever owns the data folder: the socket's file mode (0600) is the permission, so every call is the
 * system's. Never reachable over a network.
 */
export async function openControlSocket(
  path: string,
  parts: ControlParts,
): Promise<{ close(): Promise<void> }> {
  const app = express();
  app.disable('x-powered-by');
  app.use(async (request, _response, next) => {
    request.headers.authorization = `Bearer ${await parts.issuer.issue(systemViewer)}`;
    next();
  });
  for (const [name, router] of Object.entries(parts.routers)) app.use(`/api/${name}`, router);
  app.use(errorHandler(parts.logger));
  const server = createServer(app);
  await rm(path, { force: true });
  await listenPrivately(server, path);
  return {
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await rm(path, { force: true });
    },
  };
}

async function listenPrivately(server: Server, path: string): Promise<void> {
  // The umask, not a later chmod alone: there is no moment in which another user could connect.
  const before = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
  } finally {
    process.umask(before);
  }
  await chmod(path, 0o600);
}
