import { type FreeTime, SmcError, type WorkingHours } from '@smc/contracts';
import type { Interval } from './cells.ts';
import { isBlock, occupyingStates } from './entry.ts';
import { freeTimes, type SearchingSide } from './free-times.ts';
import { localText } from './local-time.ts';
import type { Participant } from './participants.ts';
import { everyDocument } from '../every-document.ts';
import type { DiaryParts } from './parts.ts';

const dayMs = 86_400_000;
/** How far a search looks at once, in days. */
const maximumDays = 92;

export interface FreeTimesWanted {
  readonly personIds: readonly string[];
  readonly partnerPersonIds: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
  readonly stepMinutes: number;
  readonly hours: WorkingHours;
  readonly first: number;
}

/** When each of these people is taken, by meetings and by blocks. */
export async function busyTimes(
  parts: Pick<DiaryParts, 'diary'>,
  personIds: readonly string[],
  { startsAt, endsAt }: Interval,
): Promise<Interval[][]> {
  return Promise.all(
    personIds.map(async (personId) => {
      const busy: Interval[] = [];
      const filter = {
        personIds: { contains: personId },
        startsAt: { lt: endsAt },
        endsAt: { gt: startsAt },
      };
      for await (const entry of everyDocument(parts.diary, filter)) {
        const isTaken = isBlock(entry) || (entry.state !== null && occupyingStates.includes(entry.state));
        if (isTaken) busy.push({ startsAt: entry.startsAt, endsAt: entry.endsAt });
      }
      return busy;
    }),
  );
}

function checkWindow({ from, until }: FreeTimesWanted): void {
  if (until <= from)
    throw new SmcError('VALIDATION_FAILED', { field: 'until', message: 'It ends before it begins.' });
  if (Date.parse(until) - Date.parse(from) > maximumDays * dayMs) {
    const message = `Look at ${maximumDays} days at most at a time.`;
    throw new SmcError('VALIDATION_FAILED', { field: 'until', message });
  }
}

/** A side's clocks: those of the first of its people who has set them, otherwise the organisation's. */
function zoneOf({ delegates, timeZone }: Participant, personIds: readonly string[]): string {
  const [first] = personIds;
  return delegates.find(({ personId }) => personId === first)?.timeZone ?? timeZone;
}

/** From the diaries of both sides and the hours of both zones, from now on. */
export async function searchFreeTimes(
  parts: DiaryParts,
  own: Participant,
  partner: Participant,
  wanted: FreeTimesWanted,
): Promise<{ times: FreeTime[]; hasMore: boolean }> {
  checkWindow(wanted);
  const now = parts.clock.now().toISOString();
  const window = { startsAt: wanted.from > now ? wanted.from : now, endsAt: wanted.until };
  const isNamed = wanted.partnerPersonIds.length > 0;
  const partnerPeople = isNamed ? wanted.partnerPersonIds : partner.delegates.map(({ personId }) => personId);
  const sides: [SearchingSide, SearchingSide] = [
    {
      timeZone: zoneOf(own, wanted.personIds),
      busy: await busyTimes(parts, wanted.personIds, window),
      needs: 'ALL',
    },
    {
      timeZone: zoneOf(partner, wanted.partnerPersonIds),
      busy: await busyTimes(parts, partnerPeople, window),
      needs: isNamed ? 'ALL' : 'ONE',
    },
  ];
  if (window.startsAt >= window.endsAt) return { times: [], hasMore: false };
  const { minutes, stepMinutes, hours, first } = wanted;
  const times: FreeTime[] = [];
  for (const { startsAt, endsAt } of freeTimes({ ...window, minutes, stepMinutes, hours, sides })) {
    if (times.length === first) return { times, hasMore: true };
    const clocks = sides.map(({ timeZone }) => ({
      timeZone,
      localStart: localText(startsAt, timeZone),
      localEnd: localText(endsAt, timeZone),
    }));
    times.push({ startsAt, endsAt, sides: clocks });
  }
  return { times, hasMore: false };
}
