import { isSmcError } from '@smc/contracts';
import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

const secretKeys = [
  'password',
  'token',
  'sessionToken',
  'secret',
  'credential',
  'authorization',
  'cookie',
  'current',
  'next',
  'link',
  'smtpUrl',
  'email',
];
const secretPaths = secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*["${key}"]`]);

/**
 * One JSON line per event on standard error (standard output belongs to the command line). Secrets and e-mail addresses are cut out by key, whatever object they are in
 * (two levels deep); request bodies are never logged.
 */
export function createLogger(options: {
  level: string;
  name?: string;
  destination?: { write(line: string): void };
}): Logger {
  return pino(
    {
      name: options.name ?? 'smc',
      level: options.level,
      redact: { paths: [...new Set(secretPaths)], censor: '[removed]' },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    options.destination ?? process.stderr,
  );
}

/** What the log says of a failure: of an expected one its code and words, of an unexpected one everything. */
export function failureFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!isSmcError(error) || error.code === 'INTERNAL') return { err: error };
  const { code, message: reason, details, cause } = error;
  return { code, reason, details, ...(cause instanceof Error ? { cause: cause.message } : {}) };
}

export const silentLogger: Logger = pino({ level: 'silent' });
