/** Hours of a working day, 9 to 17. */
export const workingHours = 8;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone);
  let format: Intl.DateTimeFormat | undefined;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      timeZoneName: 'longOffset',
      year: 'numeric',
    });
  } catch {
    format = undefined;
  }
  formats.set(zone, format);
  return format;
}

const known = new Map<string, { readonly day: number; readonly hours: number | undefined }>();

/** Hours ahead of UTC on a day (milliseconds since 1970); `undefined` for a zone that does not exist. */
export function offsetHours(zone: string, day: number): number | undefined {
  const before = known.get(zone);
  if (before?.day === day) return before.hours;
  const hours = readOffset(zone, day);
  known.set(zone, { day, hours });
  return hours;
}

function readOffset(zone: string, day: number): number | undefined {
  const name = formatOf(zone)
    ?.formatToParts(day)
    .find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined) return undefined;
  const match = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
  const hours = Number(match?.[2] ?? 0) + Number(match?.[3] ?? 0) / 60;
  return match?.[1] === '-' ? -hours : hours;
}

/** Hours of the working day that two zones share on that day, 0 to 8; `undefined` where a zone is not known. */
export function overlapHours(a: string, b: string, day: number): number | undefined {
  const first = offsetHours(a, day);
  const second = offsetHours(b, day);
  if (first === undefined || second === undefined) return undefined;
  const apart = Math.abs(first - second);
  return Math.max(0, workingHours - Math.min(apart, 24 - apart));
}
