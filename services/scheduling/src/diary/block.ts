import { type PersonalBlock, SmcError } from '@smc/contracts';
import { checkInterval, type Interval } from './cells.ts';
import { claimsOf } from './claims.ts';
import { type DiaryEntry, isBlock } from './entry.ts';

/** A day at once: every five minutes of it are claims. */
const maximumBlockMinutes = 1440;

export const checkBlock = (interval: Interval) => {
  checkInterval(interval, maximumBlockMinutes);
};

/** A block before it is stored. */
export function blockOf(
  given: Interval & {
    readonly id: string;
    readonly personId: string;
    readonly organisationId: string;
    readonly label: string;
  },
  { at, by }: { readonly at: string; readonly by: string },
): Omit<DiaryEntry, 'version'> {
  const entry: DiaryEntry = {
    id: given.id,
    version: 0,
    claims: [],
    kind: 'BLOCK',
    state: null,
    eventId: null,
    runId: null,
    startsAt: given.startsAt,
    endsAt: given.endsAt,
    personIds: [given.personId],
    organisationIds: [given.organisationId],
    regions: [],
    answerBy: null,
    reminderDueAt: null,
    followUpAt: null,
    exchangeId: null,
    createdAt: at,
    updatedAt: at,
    meeting: null,
    block: { label: given.label, setBy: by },
  };
  return { ...entry, claims: claimsOf(entry) };
}

export function shownBlock(entry: DiaryEntry): PersonalBlock {
  const [personId, organisationId] = [entry.personIds[0], entry.organisationIds[0]];
  if (!isBlock(entry) || personId === undefined || organisationId === undefined)
    throw new SmcError('DATA_DAMAGED');
  const { id, version, startsAt, endsAt, createdAt, block } = entry;
  return { id, version, personId, organisationId, startsAt, endsAt, ...block, createdAt };
}
