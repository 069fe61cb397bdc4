import type { Store } from '@smc/store';
import { detailsCollection, exclusionsCollection, rankingCollection } from '../src/ranking.ts';
import type { Harness } from './harness.ts';
import { challengeOf, solutionOf } from './fixtures.ts';

/** Everything computed that is stored of these challenges' rankings, as one text: all but ids and instants. */
export async function storedResults(store: Store, challengeIds: readonly string[]): Promise<string> {
  const rankings = store.collection(rankingCollection);
  const details = store.collection(detailsCollection);
  const exclusions = store.collection(exclusionsCollection);
  const results = [];
  for (const id of challengeIds) {
    const stored = await rankings.get(id);
    const explained = stored && (await details.get(stored.detailsId));
    const excluded = stored && (await exclusions.get(stored.exclusionsId));
    results.push({
      id,
      versions: stored?.versions,
      today: stored?.today,
      entries: stored?.entries,
      excluded: stored?.excluded,
      matches: explained?.matches,
      packages: explained?.packages,
      texts: [explained?.texts, excluded?.texts],
      exclusions: excluded?.exclusions,
    });
  }
  return JSON.stringify(results);
}

const words = 'leak water pipe bus flood sensor map light road school energy waste'.split(' ');
const phrase = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join(' ');

export const manyChallenges = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    challengeOf({
      id: `challenge-${String(number).padStart(3, '0')}`,
      organisationId: number % 2 === 0 ? 'seoul' : 'makati',
      country: number % 2 === 0 ? 'KR' : 'PH',
      title: `Need ${phrase(number, 3)}`,
      description: phrase(number + 2, 12 + (number % 40)),
      requirements: [
        { id: 'r1', level: 'MUST', text: `Shows ${phrase(number, 2)} in real time` },
        { id: 'r2', level: 'SHOULD', text: 'Sends alerts by SMS within 10 minutes' },
      ],
    }),
  );

export const manySolutions = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    solutionOf({
      id: `solution-${String(number).padStart(3, '0')}`,
      organisationId: number % 3 === 0 ? 'aqua' : 'buslab',
      name: `Offer ${phrase(number, 2)}`,
      description: `${phrase(number + 1, 20)}. Sends alerts by SMS within ${1 + (number % 20)} minutes.`,
      capabilities: number % 4 === 0 ? [`Shows ${phrase(number, 2)} in real time`] : [],
    }),
  );

/** Makes them known as their owners would, whoever ranks them. */
export async function tellMany(harness: Harness, challenges: number, solutions: number): Promise<string[]> {
  for (const solution of manySolutions(solutions)) await harness.list(solution);
  const all = manyChallenges(challenges);
  for (const challenge of all) await harness.publish(challenge);
  return all.map(({ id }) => id);
}
