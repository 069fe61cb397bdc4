import { SmcError } from '@smc/contracts';
import type { CheckedOptions } from './options.ts';
import { findSearchKey } from './search-key.ts';
import { Server } from './server.ts';

/** One server with two keys: one to write, and one that can only search. */
export class Connection {
  readonly options: CheckedOptions;
  readonly #writer: Server | undefined;
  #readerKey: Promise<string> | undefined;
  #reader: { readonly key: string; readonly server: Server } | undefined;
  #outages = 0;

  constructor(options: CheckedOptions) {
    this.options = options;
    if (options.apiKey !== undefined) this.#writer = this.#open(options.apiKey);
  }

  /** Grows with every request that was not answered: what was known about the server may no longer hold. */
  get outages(): number {
    return this.#outages;
  }

  get canWrite(): boolean {
    return this.#writer !== undefined;
  }

  /** @throws SmcError `NOT_ALLOWED` where the engine has a key for searching only. */
  writer(): Server {
    if (this.#writer !== undefined) return this.#writer;
    throw new SmcError('NOT_ALLOWED', {
      message: 'This process may only search; another one keeps the index.',
    });
  }

  async reader(): Promise<Server> {
    const key = await this.readerKey();
    if (this.#reader?.key !== key) this.#reader = { key, server: this.#open(key) };
    return this.#reader.server;
  }

  /** The key to search with: the one given, the one made before, or a new one. */
  readerKey(): Promise<string> {
    const key = (this.#readerKey ??= this.#findKey());
    key.catch(() => this.forgetReader());
    return key;
  }

  /** The server may have been emptied, and with it the keys that were made. */
  forgetReader(): void {
    this.#readerKey = undefined;
  }

  /** @throws SmcError `UNAVAILABLE`; `BAD_CONFIGURATION` where the key is refused. */
  async ping(): Promise<void> {
    const server = this.#writer ?? (await this.reader());
    await server.health();
    if (this.#writer !== undefined) await this.#writer.checkKey();
  }

  async #findKey(): Promise<string> {
    const { searchKey, apiKey } = this.options;
    if (searchKey !== undefined) return searchKey;
    return (await findSearchKey(this.writer(), this.options)) ?? (apiKey as string);
  }

  #open(key: string): Server {
    return new Server(this.options, key, () => {
      this.#outages += 1;
      this.forgetReader();
    });
  }
}
