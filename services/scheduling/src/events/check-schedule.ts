import { type EventContent, type Slot, SmcError } from '@smc/contracts';

function invalid(field: string, message: string): never {
  throw new SmcError('VALIDATION_FAILED', { field: `content.${field}`, message });
}

function checkSlots(slots: readonly Slot[], tableCount: number): void {
  slots.forEach((slot, index) => {
    if (slot.end <= slot.start) invalid(`slots.${index}.end`, `Slot "${slot.id}" ends before it starts.`);
    if (slot.tables !== null && slot.tables > tableCount)
      invalid(
        `slots.${index}.tables`,
        `Slot "${slot.id}" uses more tables than the event has (${tableCount}).`,
      );
  });
  const ordered = slots.toSorted((left, right) => (left.start < right.start ? -1 : 1));
  for (const [index, slot] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before === undefined || before.end <= slot.start) continue;
    const field = `slots.${slots.indexOf(slot)}.start`;
    invalid(field, `Slot "${slot.id}" starts before slot "${before.id}" has ended.`);
  }
}

function checkTables({ tables, walking }: EventContent): void {
  const numbers = new Set(tables.map((table) => table.number));
  const missing = tables.findIndex((_table, index) => !numbers.has(index + 1));
  if (missing >= 0)
    invalid('tables', `Tables are numbered 1 to ${tables.length}, each once; ${missing + 1} is missing.`);
  const venues = new Set(tables.map((table) => table.venue));
  walking.forEach(({ from, to }, index) => {
    const stranger = [from, to].find((venue) => !venues.has(venue));
    if (stranger !== undefined) invalid(`walking.${index}`, `No table is in "${stranger}".`);
  });
}

function checkEligibility({ eligibility }: EventContent): void {
  const { admits, kinds, categories, invitedOrganisationIds } = eligibility;
  if (admits.length === 0) invalid('eligibility.admits', 'Nobody could register: admit at least one.');
  if (kinds.length === 0) invalid('eligibility.kinds', 'Nobody could register: name at least one kind.');
  if (categories.length > 0 && !admits.includes('MEMBERS'))
    invalid('eligibility.categories', 'Categories limit members, but members are not admitted.');
  if (invitedOrganisationIds.length > 0 && !admits.includes('INVITED'))
    invalid('eligibility.invitedOrganisationIds', 'Organisations are invited, but invitations do not count.');
  const kindsOf = { FULL: 'CITY', FRIENDSHIP: 'INSTITUTION', CORPORATE: 'CORPORATE' } as const;
  const idle = categories.find((category) => category !== 'PARTNER' && !kinds.includes(kindsOf[category]));
  if (idle !== undefined && categories.every((category) => category === idle) && admits.length === 1)
    invalid('eligibility.categories', `No member of category ${idle} is of an admitted kind.`);
}

/** Slots that do not overlap, tables numbered without holes, an eligibility that somebody can meet. Throws `VALIDATION_FAILED`. */
export function checkSchedule(content: EventContent): void {
  checkSlots(content.slots, content.tables.length);
  checkTables(content);
  checkEligibility(content);
}

/** What must be there before anybody can register. Throws `INCOMPLETE`; `VALIDATION_FAILED` where it lies in the past. */
export function checkReadyToOpen(content: EventContent, at: string): void {
  const meetings = content.slots.filter((slot) => slot.kind === 'MEETING');
  const incomplete = (field: string, message: string): never => {
    throw new SmcError('INCOMPLETE', { field: `content.${field}`, message });
  };
  if (meetings.length === 0) incomplete('slots', 'An event needs at least one slot for meetings.');
  if (content.format !== 'VIRTUAL' && content.tables.length === 0)
    incomplete('tables', 'People who meet in person need at least one table.');
  if (meetings.every((slot) => slot.start <= at)) invalid('slots', 'Every slot lies in the past.');
}
