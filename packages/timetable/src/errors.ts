/** What can be wrong with an instance, one word per mistake. */
export type TimetableErrorCode =
  | 'BAD_SHAPE'
  | 'BAD_VALUE'
  | 'DUPLICATE_ID'
  | 'DUPLICATE_PAIR'
  | 'UNKNOWN_REFERENCE'
  | 'NO_SLOTS'
  | 'OVERLAPPING_SLOTS'
  | 'CONTRADICTION'
  | 'TOO_LARGE';

/** An instance, previous plan or option that cannot be used; `field` is the dotted path as the caller wrote it. */
export class TimetableInputError extends Error {
  readonly code: TimetableErrorCode;
  readonly field: string;

  constructor(code: TimetableErrorCode, field: string, message: string) {
    super(message);
    this.name = 'TimetableInputError';
    this.code = code;
    this.field = field;
  }
}

/** Planning was cancelled through the caller's AbortSignal; no plan was made. */
export class TimetableCancelledError extends Error {
  constructor() {
    super('Planning was cancelled.');
    this.name = 'TimetableCancelledError';
  }
}
