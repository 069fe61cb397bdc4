import {
  type AttendanceMode,
  type Delegate,
  type EventEdition,
  type RegistrationContent,
  SmcError,
} from '@smc/contracts';
import type { PersonCopy } from '../copies/collections.ts';

function invalid(field: string, message: string): never {
  throw new SmcError('VALIDATION_FAILED', { field: `content.${field}`, message });
}

/** How the delegate takes part where she said nothing: as the event is; in person at one that is both. */
export function modeOf(
  event: Pick<EventEdition, 'format'>,
  delegate: Pick<Delegate, 'mode'>,
): AttendanceMode {
  return delegate.mode ?? (event.format === 'HYBRID' ? 'IN_PERSON' : event.format);
}

function checkDelegate(
  event: EventEdition,
  organisationId: string,
  delegate: Delegate,
  person: PersonCopy | undefined,
  field: string,
): void {
  // Whether somebody of another organisation exists is not told: the same words as for an id that does not.
  if (person === undefined || person.organisationId !== organisationId)
    invalid(`${field}.personId`, `"${delegate.personId}" is not one of this organisation's people.`);
  if (person.state === 'DISABLED') invalid(`${field}.personId`, `"${person.name}" can no longer sign in.`);
  const mode = modeOf(event, delegate);
  if (event.format !== 'HYBRID' && mode !== event.format)
    invalid(`${field}.mode`, `The event is ${event.format}; ${mode} is not possible.`);
  const isThere = event.slots.some(
    (slot) =>
      slot.kind === 'MEETING' &&
      (delegate.availability === null ||
        delegate.availability.some((window) => window.start <= slot.start && slot.end <= window.end)),
  );
  if (!isThere) invalid(`${field}.availability`, 'There is no slot in which this delegate is there.');
}

function checkNeeds({ tables, format }: EventEdition, { needs }: RegistrationContent): void {
  if (format === 'VIRTUAL' || needs.length === 0) return;
  const hasTable = tables.some((table) => needs.every((need) => table.features.includes(need)));
  if (!hasTable) invalid('needs', `No table has all of: ${needs.join(', ')}.`);
}

/** Delegates of the own organisation who are there at some slot, in a way the event takes place. Throws `VALIDATION_FAILED`. */
export function checkContent(
  event: EventEdition,
  organisationId: string,
  content: RegistrationContent,
  people: readonly (PersonCopy | undefined)[],
  isThemeCode: (code: string) => boolean,
): void {
  content.delegates.forEach((delegate, index) =>
    checkDelegate(event, organisationId, delegate, people[index], `delegates.${index}`),
  );
  checkNeeds(event, content);
  const unknown = content.themes.findIndex((code) => !isThemeCode(code));
  if (unknown >= 0) invalid(`themes.${unknown}`, `There is no theme "${content.themes[unknown]}".`);
}
