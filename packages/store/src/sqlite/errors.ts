import { isSmcError, SmcError } from '@smc/contracts';

/** https://www.sqlite.org/rescode.html, primary codes. */
const sentences: Readonly<Record<number, string>> = {
  5: 'The data file is busy; another program holds it.',
  6: 'The data file is busy; another program holds it.',
  8: 'The data file cannot be written; check its permissions.',
  10: 'The disk could not be read or written.',
  13: 'The disk is full.',
  14: 'The data file cannot be opened; check that its folder exists and can be written.',
};
const tooBig = 18;
const corrupt = 11;
const notADatabase = 26;
/** A general error: here only met when `json_extract` reads a damaged document. */
const general = 1;

/** Whatever SQLite threw, as one of our errors. The driver's own words stay in `cause`, for the log alone. */
export function translateError(error: unknown): SmcError {
  if (isSmcError(error)) return error;
  const code = primaryCode(error);
  if (code === undefined) return new SmcError('INTERNAL', { cause: error });
  if (code === corrupt || code === notADatabase || isMalformedJson(code, error)) {
    return new SmcError('DATA_DAMAGED', { cause: error });
  }
  if (code === tooBig) return new SmcError('TOO_LARGE', { cause: error });
  const message = sentences[code];
  return message === undefined
    ? new SmcError('INTERNAL', { cause: error })
    : new SmcError('UNAVAILABLE', { message, cause: error });
}

/** The primary result code of an error of `node:sqlite`, undefined for other errors. */
export function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode & 0xff;
}

function isMalformedJson(code: number, error: unknown): boolean {
  return code === general && error instanceof Error && error.message.includes('malformed JSON');
}
