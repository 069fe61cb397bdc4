import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  buildNeedIndex,
  rankNeed,
  rankNeeds,
  rankOffers,
  rankWithShards,
  readSnapshot,
  splitIndex,
  StandingNeeds,
  updateIndex,
  writeSnapshot,
} from '../src/index.ts';
import type { Need, Offer, OfferIndex, Ranking } from '../src/index.ts';
import { offerSide } from '../src/offer-side.ts';
import { prepareNeed } from '../src/prepare.ts';
import { runSide } from '../src/run.ts';
import { offerLists, options } from './generated-offers.ts';

const need: Need = {
  id: 'n',
  language: 'en',
  title: 'Night buses that wait for the last ferry',
  summary: 'Passengers of the evening ferry miss the only bus home when the boat is late.',
  description: [
    'Between October and March every fourth crossing arrives after the timetable says that the bus has left.',
    'Drivers have no way to learn how late a boat will be, and dispatchers telephone the harbour office by hand.',
    'We look for a service that reads the position of each vessel, predicts its arrival at the quay and tells drivers how long to hold.',
    'Islanders who work late shifts at the hospital would then trust the last connection again.',
  ].join(' '),
  requirements: [
    {
      id: 'r1',
      text: 'Arrival forecasts must reach the screen beside the steering wheel of every bus',
      level: 'should',
    },
    { id: 'r2', text: 'Alerts by SMS within 10 minutes', level: 'should' },
  ],
  themes: ['efficient-transport'],
};
const whole = [
  need.title,
  need.summary,
  need.description,
  ...(need.requirements ?? []).map(({ text }) => text),
].join(' ');
const sentences = whole.split(/(?<=\.)\s+/);
const words = whole.split(' ');
const others = 'lantern orchid copper violin marble pepper saddle ribbon'.split(' ');
const changedEvery = (step: number) =>
  words.map((word, at) => (at % step === step - 1 ? (others[at % others.length] ?? '') : word)).join(' ');

const honest: Offer = {
  id: 'honest',
  language: 'en',
  title: 'QuayWatch',
  description:
    'Predicts when ferries reach the quay from the position of the vessels and tells bus drivers how many minutes to hold the last connection. Sends alerts by SMS within 2 minutes.',
  themes: ['efficient-transport'],
};
const quoting: Offer = {
  ...honest,
  id: 'quoting',
  title: 'HoldOn',
  description: `For cities where drivers have no way to learn how late a boat will be. ${honest.description ?? ''}`,
};
const stranger: Offer = {
  id: 'copier',
  title: 'Choir books',
  language: 'en',
  description: 'Songs for parks.',
};
const topics =
  'leak water pipe flood sensor map light road school energy waste tree soil noise roof paper'.split(' ');
const catalogue = [
  honest,
  quoting,
  ...Array.from({ length: 120 }, (_, number): Offer => {
    const topic = (step: number) => topics[(number * step + step * step) % topics.length] ?? '';
    // A third of them speaks of harbours and buses too, in words of its own.
    const near =
      number % 3 === 0
        ? `Timetables of ferries, vessels and buses at the ${topic(2)} quay, for dispatchers and passengers.`
        : '';
    const description = `A ${topic(3)} service for ${topic(5)} and ${topic(7)} in cities, with ${topic(11)} reports for drivers of a ${topic(13)} office. ${near}`;
    return { id: `s${number}`, title: `${topic(1)} ${topic(2)}`, language: 'en', description };
  }),
];
const index = buildIndex(catalogue);
const plain = { ...options, top: 150, diversify: false, organisationCap: false, textCap: false } as const;
const rankWith = (offer: Offer, from: OfferIndex = index, asked: Need = need): Ranking =>
  rankOffers(asked, updateIndex(from, { upsert: [offer], remove: [] }), plain);
const matchOf = ({ matches }: Ranking, id: string) => matches.find(({ offerId }) => offerId === id);
const textOf = (ranking: Ranking, id: string) =>
  matchOf(ranking, id)?.reasons.find(({ feature }) => feature === 'text')?.value ?? 0;

const attacks: readonly (readonly [string, Partial<Offer>])[] = [
  ['whole', { description: whole }],
  ['whole, in capitals and with other signs', { description: whole.toUpperCase().replaceAll(' ', ' - ') }],
  ['whole, in sentences of another order', { description: [...sentences].reverse().join(' ') }],
  ['whole, as capabilities', { description: '', capabilities: sentences }],
  ['whole, twice', { description: `${whole} ${whole}` }],
  ['whole, with words of the title before it', { title: [...words].sort().join(' '), description: whole }],
  ['its first half', { description: words.slice(0, words.length / 2).join(' ') }],
  ['every other sentence', { description: sentences.filter((_, at) => at % 2 === 0).join(' ') }],
  ['every fifth word another', { description: changedEvery(5) }],
  ['every third word another', { description: changedEvery(3) }],
  ['all words in the order of letters', { description: [...words].sort().join(' ') }],
];

describe('an offer that copies the challenge', () => {
  it.each(attacks)('does not come before one that answers it: %s', (_, copy) => {
    const ranking = rankWith({ ...stranger, ...copy });
    const [first] = ranking.matches;
    expect(['honest', 'quoting']).toContain(first?.offerId);
    expect(textOf(ranking, 'copier')).toBeLessThan(textOf(ranking, 'honest') / 2);
    expect(matchOf(ranking, 'copier')?.missing.at(-1)).toMatch(/^The offer repeats the challenge/);
  });

  it.each(attacks)('takes nothing from the others: %s', (_, copy) => {
    const without = rankOffers(need, index, plain);
    const ranking = rankWith({ ...stranger, ...copy });
    const scores = ({ matches }: Ranking) =>
      matches.flatMap(({ offerId, score }) => (offerId === 'copier' ? [] : [[offerId, score]]));
    expect(scores(ranking)).toEqual(scores(without));
  });

  it('earns no more by more of it, and keeps what is its own', () => {
    const own = 'Reads the position of a vessel and forecasts when passengers reach the quay.';
    const worth = (description: string) => textOf(rankWith({ ...stranger, description }), 'copier');
    expect(worth(whole)).toBeLessThanOrEqual(worth(words.slice(0, words.length / 3).join(' ')) * 1.5);
    expect(worth(own)).toBeGreaterThan(1.5 * worth(whole));
  });

  it('is told apart from one that quotes a sentence, or lists the requirements that it meets', () => {
    const asked = (need.requirements ?? []).map(({ text }) => text);
    const answering: Offer = { ...honest, id: 'answering', capabilities: asked };
    const ranking = rankWith(answering);
    for (const id of ['quoting', 'answering']) {
      const match = matchOf(ranking, id);
      const reason = (name: string) => match?.reasons.find(({ feature }) => feature === name);
      expect(reason('concepts')?.text).not.toContain('Only');
      expect(reason('requirements')?.text).not.toContain('Only');
    }
    expect(matchOf(ranking, 'answering')?.requirements.map(({ verdict }) => verdict)).toEqual(['met', 'met']);
    expect(textOf(ranking, 'quoting')).toBeGreaterThan(0.9 * textOf(ranking, 'honest'));
  });

  it('is told in every language, beside each reason that counts less', () => {
    const copied = updateIndex(index, { upsert: [{ ...stranger, description: whole }], remove: [] });
    const told = (['en', 'ko', 'es', 'fr'] as const).map((locale) => {
      const match = matchOf(rankOffers(need, copied, { ...plain, locale }), 'copier');
      const text = match?.reasons.find(({ feature }) => feature === 'text')?.text ?? '';
      return [text.includes('10'), match?.missing.at(-1)?.includes('10')];
    });
    expect(told).toEqual(Array.from({ length: 4 }, () => [true, true]));
  });

  it('says of a change what the score then is', () => {
    const copier = {
      ...stranger,
      description: `${need.title} ${need.summary ?? ''} ${need.description ?? ''}`,
    };
    const before = matchOf(rankWith(copier), 'copier');
    const change = before?.changes.find(({ requirementId }) => requirementId === 'r2');
    const claim = 'Sends alerts by SMS within 5 minutes.';
    const after = matchOf(rankWith({ ...copier, capabilities: [claim] }), 'copier');
    const requirements = (match: typeof before) =>
      match?.reasons.find(({ feature }) => feature === 'requirements')?.contribution ?? 0;
    expect(change?.gain).toBeCloseTo(requirements(after) - requirements(before), 0);
    expect(change?.gain).toBeLessThan(4);
  });

  it('does not win in the list of challenges of a solution either', () => {
    const short: Need = {
      id: 'short',
      language: 'en',
      title: 'Choir books',
      description: 'Songs for parks and squares.',
    };
    const list = buildNeedIndex([need, short, ...catalogue.slice(5).map((offer) => ({ ...offer }))]);
    const ranked = (offer: Offer) =>
      rankNeeds(offer, list, plain).matches.find(({ needId }) => needId === 'n');
    const value = (offer: Offer) =>
      ranked(offer)?.reasons.find(({ feature }) => feature === 'text')?.value ?? 0;
    expect(value({ ...stranger, description: whole })).toBeLessThan(value(honest));
  });

  it.each([
    [
      'ko',
      '섬에서 일하는 사람들은 밤배가 늦어지면 집으로 가는 마지막 버스를 놓칩니다. 운전기사는 배가 얼마나 늦는지 알 길이 없고 담당자는 항구 사무실에 전화를 겁니다. 우리는 배의 위치를 읽어 도착 시각을 예측하고 버스가 얼마나 기다려야 하는지 알려 주는 서비스를 찾습니다.',
      '배의 위치로 도착 시각을 예측하여 마지막 버스 운전기사에게 기다릴 시간을 알려 줍니다.',
    ],
    [
      'zh',
      '岛上居民下夜班以后乘坐最后一班渡轮回家，如果渡轮晚点，他们就赶不上唯一的公交车。司机无法知道船会晚多久，调度员只能给港口办公室打电话。我们寻找一种服务，读取每艘船的位置，预测到港时间，并告诉司机应该等待多少分钟。',
      '根据渡轮位置预测到港时间，通知公交车司机等候。',
    ],
    [
      'es',
      'Quienes trabajan de noche en el hospital pierden el único autobús a casa cuando el último transbordador llega tarde. Los conductores no tienen manera de saber cuánto se retrasará el barco y la central llama por teléfono al puerto. Buscamos un servicio que lea la posición de cada embarcación, prevea su llegada al muelle y diga a los conductores cuánto esperar.',
      'Prevé la llegada del transbordador al muelle y avisa al conductor del autobús de cuánto esperar.',
    ],
  ])('is seen in %s too, by passages and by words', (language, description, answer) => {
    const asked: Need = { id: 'n', language, title: description.slice(0, 12), description };
    const from = buildIndex([
      ...catalogue,
      { id: 'answer', language, title: 'QuayWatch', description: answer },
    ]);
    const copy = { ...stranger, language, description: `${description} ${description}` };
    const ranking = rankWith(copy, from, asked);
    expect(textOf(ranking, 'copier')).toBeLessThan(textOf(ranking, 'answer'));
  });
});

/** Offers that take something of the challenge over, in their own order and beside sentences of their own. */
const copies = fc
  .array(
    fc.record({
      start: fc.nat(words.length),
      length: fc.nat(words.length),
      step: fc.integer({ min: 1, max: 6 }),
      own: fc.nat(catalogue.length - 1),
      place: fc.constantFrom('title', 'description', 'capabilities'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ start, length, step, own, place }, number): Offer => {
      const taken = words.slice(start, start + length).filter((_, at) => step === 1 || at % step !== 0);
      const text = `${taken.join(' ')} ${catalogue[own]?.description ?? ''}`;
      const from: Offer = {
        id: `c${number}`,
        title: `Copy ${number % 3}`,
        language: 'en',
        themes: need.themes,
      };
      if (place === 'title') return { ...from, title: text };
      return place === 'description' ? { ...from, description: text } : { ...from, capabilities: [text] };
    }),
  );

describe('however a ranking is come by, what is copied counts the same', () => {
  const bytes = (ranking: Ranking) => JSON.stringify(ranking);

  it('over columns, shards, snapshots, and an index kept current', () => {
    let discounted = 0;
    fc.assert(
      fc.property(offerLists, copies, fc.boolean(), fc.boolean(), (offers, copied, isSmall, isShort) => {
        const all = [
          ...catalogue.slice(0, 20),
          ...offers.map((offer) => ({ ...offer, id: `g${offer.id}` })),
          ...copied,
        ];
        const built = buildIndex(all);
        const model = { ...built.model, text: { ...built.model.text, isSmall } };
        const over = buildIndex(all, { model });
        // A shorter one is widened by its first matches.
        const asked: Need = isShort
          ? { ...need, description: null, summary: sentences.slice(1, 4).join(' ') }
          : need;
        const ranking = rankNeed(asked, over, options).rankingIn('en');
        const expected = bytes(ranking);
        discounted += ranking.matches.filter(({ missing }) =>
          missing.at(-1)?.startsWith('The offer repeats'),
        ).length;

        const side = offerSide(prepareNeed(asked), over);
        const bare = { ...side, columns: undefined };
        const stepsOf = (run: ReturnType<typeof runSide>) =>
          run.best(all.length).map((entry) => [entry, run.stepsOf(entry)]);
        const eachPair = stepsOf(runSide(bare, options));
        expect(stepsOf(runSide(side, options))).toEqual(eachPair);

        const shards = rankWithShards(splitIndex(over, 3), asked, { ...options, locales: ['en'] });
        expect(bytes(shards.rankings.en as Ranking)).toBe(expected);

        const grown = updateIndex(buildIndex(all.slice(0, -copied.length), { model }), {
          upsert: copied,
          remove: [],
        });
        expect(bytes(rankOffers(asked, grown, options))).toBe(expected);

        const stored = readSnapshot(writeSnapshot(grown, 'data'), 'data');
        expect(bytes(rankOffers(asked, stored, options))).toBe(expected);
      }),
      { numRuns: 40 },
    );
    expect(discounted).toBeGreaterThan(20);
  });

  it('in lists that stand while copies come and go', () => {
    let moved = 0;
    fc.assert(
      fc.property(fc.array(copies, { minLength: 3, maxLength: 6 }), fc.boolean(), (changes, isSmall) => {
        const { model: built } = index;
        const model = { ...built, text: { ...built.text, isSmall } };
        const settings = { ...options, top: 5, diversify: { first: 1 } };
        const standing = new StandingNeeds([need], buildIndex(catalogue, { model }), settings);
        let all: Offer[] = catalogue;
        for (const copied of changes) {
          const upsert = copied.slice(0, 1);
          moved += standing.update({ upsert, remove: [] }).ranked.length === 0 ? 1 : 0;
          all = [...all.filter(({ id }) => upsert.every((other) => other.id !== id)), ...upsert];
          const anew = rankOffers(need, buildIndex(all, { model }), { ...settings, maxExclusions: 0 });
          expect(JSON.stringify(standing.rankings())).toBe(JSON.stringify([anew]));
        }
      }),
      { numRuns: 30 },
    );
    expect(moved).toBeGreaterThan(5);
  });
});
