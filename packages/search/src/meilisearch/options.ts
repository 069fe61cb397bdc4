import { SmcError } from '@smc/contracts';
import type { Embedder as EmbedderSettings } from 'meilisearch';

/** What is worth telling an operator; pino's logger is one. Nothing secret and no address is ever in it. */
export interface SearchLogger {
  info(context: object, message: string): void;
  warn(context: object, message: string): void;
  error(context: object, message: string): void;
}

/** Semantic search beside the words, as the server is told to do it; the words alone where absent. */
export interface Embedder {
  readonly name: string;
  /** Meilisearch's own settings of an embedder, passed through. A document's own fields are under `doc.source`. */
  readonly settings: EmbedderSettings;
  /** 0 (words only) to 1 (meaning only); 0.5 where absent. */
  readonly semanticRatio?: number;
}

export interface MeilisearchOptions {
  /** As in `http://127.0.0.1:7700`. */
  readonly url: string;
  /** A key that may write; without it the engine only reads what another process built. */
  readonly apiKey?: string;
  /** The key to search with; where absent one is made that may search these indexes and nothing else. */
  readonly searchKey?: string;
  /** Before every index's name on the server, `[A-Za-z0-9_-]{0,64}`: several installations may share a server. */
  readonly indexPrefix?: string;
  readonly embedder?: Embedder;
  /** Longest wait for the server's next finished task, in milliseconds; 60,000 where absent. */
  readonly taskTimeoutMs?: number;
  /** Longest wait for an answer, in milliseconds; 5,000 where absent, six times that for a batch of documents. */
  readonly requestTimeoutMs?: number;
  readonly logger?: SearchLogger;
}

export interface CheckedOptions extends MeilisearchOptions {
  readonly indexPrefix: string;
  readonly taskTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly logger: SearchLogger;
}

const ignore = () => undefined;
const silent: SearchLogger = { info: ignore, warn: ignore, error: ignore };

/** @throws SmcError `BAD_CONFIGURATION` with the option's name as `field`. */
export function checkOptions(options: MeilisearchOptions): CheckedOptions {
  const { url, apiKey, searchKey, indexPrefix = '', embedder } = options;
  if (!/^https?:\/\/[^\s]+$/.test(url))
    throw refusal('url', 'The address of the search server is not a URL.');
  if (apiKey === undefined && searchKey === undefined) throw refusal('apiKey', 'A key is missing.');
  if (!/^[A-Za-z0-9_-]{0,64}$/.test(indexPrefix)) {
    throw refusal('indexPrefix', 'The prefix is at most 64 of the letters A-Za-z0-9_-.');
  }
  const ratio = embedder?.semanticRatio ?? 0.5;
  if (!(ratio >= 0 && ratio <= 1)) throw refusal('embedder', 'The semantic ratio is a number from 0 to 1.');
  const { taskTimeoutMs = 60_000, requestTimeoutMs = 5_000, logger = silent } = options;
  return { ...options, indexPrefix, taskTimeoutMs, requestTimeoutMs, logger };
}

function refusal(field: string, message: string): SmcError {
  return new SmcError('BAD_CONFIGURATION', { field, message });
}
