import { type ErrorCode, SmcError } from '@smc/contracts';
import { TimetableCancelledError, type TimetableErrorCode, TimetableInputError } from '@smc/timetable';

/** The planner's words for what is wrong with an instance, in the words of the one table. */
const codes = {
  BAD_SHAPE: 'VALIDATION_FAILED',
  BAD_VALUE: 'VALIDATION_FAILED',
  UNKNOWN_REFERENCE: 'VALIDATION_FAILED',
  NO_SLOTS: 'VALIDATION_FAILED',
  OVERLAPPING_SLOTS: 'VALIDATION_FAILED',
  DUPLICATE_ID: 'DUPLICATE_ROW',
  DUPLICATE_PAIR: 'DUPLICATE_ROW',
  TOO_LARGE: 'TOO_LARGE',
  CONTRADICTION: 'NO_VALID_PLAN',
} as const satisfies Record<TimetableErrorCode, ErrorCode>;

/** Runs the planner; what it says about its input becomes an error of the table, with the planner's own word in `details.problem`. */
export async function translated<Value>(path: string, work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TimetableCancelledError) throw new SmcError('CANCELLED', { cause: error });
    if (!(error instanceof TimetableInputError)) throw error;
    throw new SmcError(codes[error.code], {
      field: error.field,
      message: `${path}: ${error.message}`,
      details: { problem: error.code },
    });
  }
}
