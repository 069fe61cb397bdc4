import { SmcError } from '@smc/contracts';

/** A diary is divided into cells of five minutes, counted in UTC: zones whose clocks are off by 15 minutes fit, too. */
export const cellMinutes = 5;
const cellMs = cellMinutes * 60_000;

/** From when until when, as instants. */
export interface Interval {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The one form in which instants are stored, so that texts compare as times do. */
export const toInstant = (time: number | string) => new Date(time).toISOString();

/** `20270504T0905` */
function cellName(time: number): string {
  return toInstant(time).slice(0, 16).replaceAll(/[-:]/g, '');
}

/** The cells that an interval covers, by name. It begins and ends on a cell. */
export function cellsOf({ startsAt, endsAt }: Interval): readonly string[] {
  const first = Date.parse(startsAt);
  const count = (Date.parse(endsAt) - first) / cellMs;
  return Array.from({ length: count }, (_, index) => cellName(first + index * cellMs));
}

/** The instant at which a cell begins. */
export function instantOfCell(cell: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)$/.exec(cell) ?? [];
  return toInstant(`${year}-${month}-${day}T${hour}:${minute}:00.000Z`);
}

export function minutesOf({ startsAt, endsAt }: Interval): number {
  return (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
}

export const overlaps = (left: Interval, right: Interval) =>
  left.startsAt < right.endsAt && right.startsAt < left.endsAt;

/** The first moment on the grid that is not before `at`. */
export const nextCell = (at: string) => toInstant(Math.ceil(Date.parse(at) / cellMs) * cellMs);

function refused(field: string, message: string): SmcError {
  return new SmcError('VALIDATION_FAILED', { field, message });
}

/** Throws `VALIDATION_FAILED` for times off the grid, an end before the start, and what is longer than `maximumMinutes`. */
export function checkInterval(interval: Interval, maximumMinutes: number, prefix = ''): void {
  for (const field of ['startsAt', 'endsAt'] as const) {
    if (Date.parse(interval[field]) % cellMs !== 0)
      throw refused(`${prefix}${field}`, 'Times fall on full five minutes.');
  }
  const minutes = minutesOf(interval);
  if (!(minutes > 0)) throw refused(`${prefix}endsAt`, 'It ends before it begins.');
  if (minutes > maximumMinutes)
    throw refused(`${prefix}endsAt`, `It may last at most ${maximumMinutes} minutes.`);
}

/** Throws `IN_THE_PAST` for what begins before `at`. */
export function checkAhead({ startsAt }: Interval, at: string, prefix = ''): void {
  if (startsAt < at) {
    throw new SmcError('IN_THE_PAST', {
      field: `${prefix}startsAt`,
      message: `${startsAt} has passed. Choose a time after ${at}.`,
      details: { now: at },
    });
  }
}
