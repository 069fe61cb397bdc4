import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SmcError } from '@smc/contracts';
import type { Configuration } from '@smc/service-kit';

export interface Listener {
  /** As in `http://127.0.0.1:4000`. */
  readonly url: string;
  close(): Promise<void>;
}

type Server = ReturnType<typeof createServer>;

function listening(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use; set SMC_PORT to a free one.`
          : `SMC_HOST ${host} with SMC_PORT ${port} cannot be opened.`;
      reject(new SmcError('BAD_CONFIGURATION', { field: 'SMC_PORT', message, cause: error }));
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function addressOf({ address, family, port }: AddressInfo): string {
  const isAny = address === '0.0.0.0' || address === '::';
  const host = isAny ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

/** Lets requests under way finish for a moment, then closes what is left. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), 3_000);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Listens at the configured address. Throws `BAD_CONFIGURATION` where it is taken or not ours. */
export async function openListener(
  app: RequestListener,
  { SMC_HOST, SMC_PORT }: Pick<Configuration, 'SMC_HOST' | 'SMC_PORT'>,
): Promise<Listener> {
  const server = createServer(app);
  const address = await listening(server, SMC_PORT, SMC_HOST);
  return { url: addressOf(address), close: () => closeServer(server) };
}
