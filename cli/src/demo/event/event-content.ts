import type { EventContentInput } from '@smc/contracts';

/** How far ahead the demonstration's event is, in days. */
const daysAhead = 60;
const timeZone = 'Asia/Seoul';
/** Seoul is nine hours ahead of UTC all year. */
const openingHourUtc = 0;
const slotMinutes = 30;
const lunch = 6;
const slotsADay = 15;
const tableCount = 24;

const dayMs = 86_400_000;

function slotsOf(day: string, number: number) {
  const start = Date.parse(`${day}T00:00:00.000Z`) + openingHourUtc * 3_600_000;
  return Array.from({ length: slotsADay }, (_one, index) => ({
    id: `day${number}-${String(index + 1).padStart(2, '0')}`,
    kind: index === lunch ? ('BREAK' as const) : ('MEETING' as const),
    label: index === lunch ? 'Lunch' : '',
    start: new Date(start + index * slotMinutes * 60_000).toISOString(),
    end: new Date(start + (index + 1) * slotMinutes * 60_000).toISOString(),
  }));
}

/** An edition of two days in Seoul: 28 slots of half an hour, a lunch each day, 24 tables in two halls. */
export function demoEvent(today: string): EventContentInput {
  const days = [0, 1].map((day) =>
    new Date(Date.parse(today) + (daysAhead + day) * dayMs).toISOString().slice(0, 10),
  );
  return {
    name: 'Solutions Meet Cities',
    edition: days[0]?.slice(0, 4) ?? '',
    timeZone,
    place: 'Seoul',
    eligibility: { admits: ['MEMBERS', 'NON_MEMBERS'] },
    slots: days.flatMap((day, index) => slotsOf(day, index + 1)),
    tables: Array.from({ length: tableCount }, (_one, index) => ({
      number: index + 1,
      venue: index < tableCount / 2 ? 'Hall A' : 'Hall B',
      features: index % 4 === 0 ? ['step-free', 'screen'] : [],
    })),
    walking: [{ from: 'Hall A', to: 'Hall B', minutes: 5 }],
    limits: {
      CITY: { minimum: 4, maximum: 10 },
      CORPORATE: { minimum: 1, maximum: 8 },
      INSTITUTION: { minimum: 1, maximum: 8 },
    },
  };
}
