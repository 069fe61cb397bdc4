/**
 * The one table of errors. Every door (REST, GraphQL, command line) and every adapter uses these codes, so that the
 * same mistake has the same name everywhere. `kind` says how GraphQL shows it: `user` errors are expected business
 * failures and come back as `userErrors`; `access`, `limit` and `system` errors are top-level `errors`.
 *
 * `sentence` is for a person; `remedy` says what to do about it. docs/errors.md is checked against this table.
 */
export interface ErrorEntry {
  readonly status: number;
  readonly kind: 'user' | 'access' | 'limit' | 'system';
  readonly sentence: string;
  readonly remedy: string;
}

const entries = {
  // What was sent
  BAD_REQUEST: {
    status: 400,
    kind: 'user',
    sentence: 'The request could not be read.',
    remedy: 'Check the format of what you sent.',
  },
  VALIDATION_FAILED: {
    status: 422,
    kind: 'user',
    sentence: 'A field is missing or has a value that is not allowed.',
    remedy: 'Correct the named field and send it again.',
  },
  UNKNOWN_FIELD: {
    status: 422,
    kind: 'user',
    sentence: 'A field is not known here.',
    remedy: 'Remove or rename the named field.',
  },
  BAD_CURSOR: {
    status: 400,
    kind: 'user',
    sentence: 'The page cursor is not valid for this list.',
    remedy: 'Start again from the first page.',
  },
  BAD_FILTER: {
    status: 400,
    kind: 'user',
    sentence: 'The filter or sort order names a field that cannot be used.',
    remedy: 'Use one of the fields the message names.',
  },
  MALFORMED_FILE: {
    status: 422,
    kind: 'user',
    sentence: 'The file could not be read.',
    remedy: 'Save it again as UTF-8 CSV, XLSX or JSON Lines and check the named row.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    kind: 'user',
    sentence: 'This idempotency key was used for another request.',
    remedy: 'Use a new key for a new request, and the old one only to send exactly the same again.',
  },
  IN_PROGRESS: {
    status: 409,
    kind: 'user',
    sentence: 'The same request is still being worked on.',
    remedy: 'Send it again in a minute, with the same idempotency key.',
  },
  NO_VALID_PLAN: {
    status: 422,
    kind: 'user',
    sentence: 'No timetable satisfies everything that was asked.',
    remedy: 'Change the named field, or what it contradicts.',
  },
  DUPLICATE_ROW: {
    status: 422,
    kind: 'user',
    sentence: 'Two rows of the file describe the same thing.',
    remedy: 'Keep one of the named rows.',
  },

  // What is there
  NOT_FOUND: {
    status: 404,
    kind: 'user',
    sentence: 'There is nothing with this id, or it is not visible to you.',
    remedy: 'Check the id.',
  },
  ALREADY_EXISTS: {
    status: 409,
    kind: 'user',
    sentence: 'This already exists.',
    remedy: 'Use the existing one, or choose another value for the named field.',
  },
  STALE_VERSION: {
    status: 409,
    kind: 'user',
    sentence: 'Somebody else changed this in the meantime.',
    remedy: 'Load it again, look at the change, and repeat yours.',
  },
  FORBIDDEN_TRANSITION: {
    status: 409,
    kind: 'user',
    sentence: 'This step is not possible in the present state.',
    remedy: 'See which steps the message allows.',
  },
  CLAIM_TAKEN: {
    status: 409,
    kind: 'user',
    sentence: 'Somebody else holds this already.',
    remedy: 'Choose another one.',
  },
  INCOMPLETE: {
    status: 422,
    kind: 'user',
    sentence: 'Something is still missing for this step.',
    remedy: 'Fill in the named field first.',
  },
  TOO_MANY: {
    status: 422,
    kind: 'user',
    sentence: 'The list holds more than is allowed.',
    remedy: 'Send fewer at a time.',
  },
  NOT_ELIGIBLE: {
    status: 422,
    kind: 'user',
    sentence: 'A rule of eligibility is not met.',
    remedy: 'Read the reasons; change what they name, or choose another programme or event.',
  },
  FEE_NOT_PUBLISHED: {
    status: 422,
    kind: 'user',
    sentence: 'No fee is published for this category.',
    remedy: 'The secretariat agrees it with the organisation.',
  },
  WINDOW_CLOSED: {
    status: 409,
    kind: 'user',
    sentence: 'The window for this step is not open.',
    remedy: 'See when it is open; the secretariat can move it.',
  },
  RULES_CONTRADICT: {
    status: 422,
    kind: 'user',
    sentence: 'No applicant could meet all of these rules at once.',
    remedy: 'Change or remove one of the named rules.',
  },
  CONFLICT_OF_INTEREST: {
    status: 403,
    kind: 'user',
    sentence: 'A conflict of interest was declared, so this person may not act here.',
    remedy: 'Ask a colleague without a conflict.',
  },
  LINK_EXPIRED: {
    status: 410,
    kind: 'user',
    sentence: 'The link was used already or has expired.',
    remedy: 'Ask for a new one.',
  },
  WEAK_PASSWORD: {
    status: 422,
    kind: 'user',
    sentence: 'The password is too short or too common.',
    remedy: 'Use at least twelve characters that are not a common password.',
  },

  // Meetings and diaries
  SLOT_TAKEN: {
    status: 409,
    kind: 'user',
    sentence: 'A person or a table is taken at that time.',
    remedy: 'Choose another time, person or table.',
  },
  LIMIT_REACHED: {
    status: 409,
    kind: 'user',
    sentence: 'No more of these are allowed for this participant.',
    remedy: 'Cancel or withdraw one first, or ask the secretariat for more.',
  },
  IN_THE_PAST: {
    status: 422,
    kind: 'user',
    sentence: 'That time has passed.',
    remedy: 'Choose a time ahead.',
  },
  NOT_AVAILABLE: {
    status: 409,
    kind: 'user',
    sentence: 'Somebody does not take part at that time.',
    remedy: 'Choose a slot in which all of them take part.',
  },
  NOT_A_DELEGATE: {
    status: 422,
    kind: 'user',
    sentence: 'This person does not take part for this organisation.',
    remedy: 'Name one of its delegates, or one of its people outside events.',
  },
  NOT_REGISTERED: {
    status: 409,
    kind: 'user',
    sentence: 'This organisation does not take part in the event.',
    remedy: 'Register it first, or choose another partner.',
  },

  // Who asks
  NOT_SIGNED_IN: {
    status: 401,
    kind: 'access',
    sentence: 'You are not signed in.',
    remedy: 'Sign in, or send an API token.',
  },
  SIGN_IN_FAILED: {
    status: 401,
    kind: 'user',
    sentence: 'The e-mail address or the password is wrong.',
    remedy: 'Try again, or ask for a password reset.',
  },
  TOKEN_EXPIRED: {
    status: 401,
    kind: 'access',
    sentence: 'The token or session has expired.',
    remedy: 'Sign in again.',
  },
  TOKEN_INVALID: {
    status: 401,
    kind: 'access',
    sentence: 'The token is not valid.',
    remedy: 'Sign in again, or make a new API token.',
  },
  NOT_ALLOWED: {
    status: 403,
    kind: 'access',
    sentence: 'You may not do this.',
    remedy: "Ask your organisation's admin or the secretariat.",
  },

  // How much
  TOO_LARGE: {
    status: 413,
    kind: 'limit',
    sentence: 'What you sent is larger than is allowed.',
    remedy: 'Send less at a time.',
  },
  RATE_LIMITED: {
    status: 429,
    kind: 'limit',
    sentence: 'Too many requests in a short time.',
    remedy: 'Wait for the seconds named in Retry-After.',
  },
  QUERY_TOO_COMPLEX: {
    status: 400,
    kind: 'limit',
    sentence: 'The query asks for too much at once.',
    remedy: 'Ask for fewer levels, aliases or items.',
  },
  TIMED_OUT: {
    status: 504,
    kind: 'limit',
    sentence: 'It took too long and was stopped.',
    remedy: 'Ask for less, or try again later.',
  },

  // What broke
  CANCELLED: {
    status: 409,
    kind: 'user',
    sentence: 'This was cancelled.',
    remedy: 'Start it again if it is still needed.',
  },
  UNAVAILABLE: {
    status: 503,
    kind: 'system',
    sentence: 'A part of the system cannot be reached now.',
    remedy: 'Try again in a minute; the operator sees it too.',
  },
  LOCKED: {
    status: 409,
    kind: 'system',
    sentence: 'Another process is using this data folder.',
    remedy: 'Stop it first, or send the command to it.',
  },
  BAD_CONFIGURATION: {
    status: 500,
    kind: 'system',
    sentence: 'A setting has a value that is not allowed.',
    remedy: 'Correct the named variable and start again.',
  },
  SCHEMA_TOO_NEW: {
    status: 500,
    kind: 'system',
    sentence: 'The data was written by a newer version of this software.',
    remedy: 'Install that version or a later one.',
  },
  DATA_DAMAGED: {
    status: 500,
    kind: 'system',
    sentence: 'Stored data could not be read.',
    remedy: 'Restore the last backup; see docs/operations.md.',
  },
  INTERNAL: {
    status: 500,
    kind: 'system',
    sentence: 'Something went wrong on our side.',
    remedy: 'Try again; if it stays, tell the operator the request id.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof entries;

export const errorTable: Readonly<Record<ErrorCode, ErrorEntry>> = entries;

export const errorCodes = Object.keys(entries) as ErrorCode[];

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(entries, value);
}

export interface SmcErrorOptions {
  /** Dotted path of the field that is wrong, as the caller wrote it: `requirements.0.text`. */
  readonly field?: string;
  /** Says what is wrong here and what would be right; the table's sentence where absent. Never a driver's message. */
  readonly message?: string;
  /** Plain JSON for programs: allowed values, the present version, the holder of a claim. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** The only error that crosses a room's border. Anything else that is thrown is a bug and is shown as `INTERNAL`. */
export class SmcError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(code: ErrorCode, options: SmcErrorOptions = {}) {
    super(
      options.message ?? entries[code].sentence,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = 'SmcError';
    this.code = code;
    this.field = options.field;
    this.details = options.details;
  }
}

export function isSmcError(value: unknown, code?: ErrorCode): value is SmcError {
  return value instanceof SmcError && (code === undefined || value.code === code);
}
