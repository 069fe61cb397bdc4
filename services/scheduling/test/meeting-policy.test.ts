import { schedulingContract, SmcError, type Viewer } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  committee,
  eastAsiaStaff,
  europeStaff,
  nobody,
  operator,
  secretariat,
  seoulReader,
} from './harness.ts';
import { ana, ben, createExpo, type Expo, slotAt, vera } from './meeting-harness.ts';

let expo: Expo;
beforeEach(async () => {
  expo = await createExpo();
});
afterEach(() => expo.close());

type Options = Awaited<ReturnType<Expo['as']>>;
type Operation = (options: Options, viewer: Viewer) => Promise<unknown>;

/** `seoul` and `aqua` are the two sides, `makati` is a participant beside them; `reader` is Seoul with a token that may only read. */
const viewers = {
  seoul: ana,
  aqua: vera,
  makati: ben,
  secretariat,
  committee,
  eastAsia: eastAsiaStaff,
  europe: europeStaff,
  operator,
  nobody,
  reader: seoulReader,
};
type Row = Record<keyof typeof viewers, string>;
const ok = 'OK';
const no = 'NOT_ALLOWED';
const hidden = 'NOT_FOUND';
const rowOf = (row: Partial<Row>, otherwise = no): Row =>
  Object.fromEntries(Object.keys(viewers).map((name) => [name, row[name as keyof Row] ?? otherwise])) as Row;

async function answerOf(operation: Operation, viewer: Viewer): Promise<string> {
  const result = operation(await expo.as(viewer), viewer);
  return result.then(
    () => ok,
    () => errorOf(result).then(({ code }) => code),
  );
}

async function accepted() {
  const { id, version } = await expo.met(ana, vera);
  return { id, expectedVersion: version };
}
async function asked() {
  const { id, version } = await expo.request(ana, 'aqua');
  return { id, expectedVersion: version };
}
async function held() {
  const change = await accepted();
  expo.clock.set(slotAt(0).startsAt);
  const presentPersonIds = ['seoul-1', 'aqua-1'];
  const { id, version } = await expo.client.meetings.recordAttendance(
    { ...change, presentPersonIds },
    await expo.as(secretariat),
  );
  return { id, expectedVersion: version };
}
async function block() {
  const { id, version } = await expo.client.diary.addBlock(slotAt(0), await expo.as(ana));
  return { id, expectedVersion: version };
}
async function waiting() {
  await expo.client.diary.joinWaitingList({ eventId: 'expo', partnerId: 'aqua' }, await expo.as(ana));
}
const outsiders = { makati: hidden, operator: hidden, nobody: hidden };

/** What each operation works on, the operation, and who may. */
const table: Record<string, [() => Promise<unknown>, (subject: never) => Operation, Row]> = {
  'request for seoul': [
    async () => ({}),
    () => (options) =>
      expo.client.meetings.request(
        {
          eventId: 'expo',
          organisationId: 'seoul',
          partnerId: 'aqua',
          personIds: ['seoul-1'],
          mode: 'IN_PERSON',
          options: [slotAt(0)],
          subject: 'Leaks',
        },
        options,
      ),
    rowOf({ seoul: ok, secretariat: ok, eastAsia: ok }),
  ],
  'accept for aqua': [
    asked,
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.meetings.accept({ ...change, organisationId: 'aqua', personIds: ['aqua-1'] }, options),
    rowOf({ ...outsiders, aqua: ok, secretariat: ok, europe: ok, seoul: no }),
  ],
  'decline for aqua': [
    asked,
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.meetings.decline({ ...change, organisationId: 'aqua' }, options),
    rowOf({ ...outsiders, aqua: ok, secretariat: ok, europe: ok }),
  ],
  'withdraw for seoul': [
    asked,
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.meetings.withdraw({ ...change, organisationId: 'seoul' }, options),
    rowOf({ ...outsiders, seoul: ok, secretariat: ok, eastAsia: ok }),
  ],
  move: [
    accepted,
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.meetings.move({ ...change, place: slotAt(30), reason: 'The hall is closed' }, options),
    rowOf({ secretariat: ok }),
  ],
  'propose a move for seoul': [
    accepted,
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.meetings.proposeMove({ ...change, organisationId: 'seoul', place: slotAt(30) }, options),
    rowOf({ ...outsiders, seoul: ok, secretariat: ok, eastAsia: ok }),
  ],
  'change the people of seoul': [
    accepted,
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.meetings.changePeople(
        { ...change, organisationId: 'seoul', personIds: ['seoul-2'] },
        options,
      ),
    rowOf({ ...outsiders, seoul: ok, secretariat: ok, eastAsia: ok }),
  ],
  'cancel for seoul': [
    accepted,
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.meetings.cancel({ ...change, organisationId: 'seoul', reason: 'Storm' }, options),
    rowOf({ ...outsiders, seoul: ok, secretariat: ok, eastAsia: ok }),
  ],
  exchange: [
    async () => {
      const one = await expo.met(ana, vera, { options: [slotAt(0)] });
      const two = await expo.met(ana, ben, { options: [slotAt(30)] });
      const leg = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
      return { first: leg(one), second: leg(two), reason: 'The mayor comes later' };
    },
    (legs: Parameters<Expo['client']['meetings']['exchange']>[0]) => (options) =>
      expo.client.meetings.exchange(legs, options),
    rowOf({ secretariat: ok }),
  ],
  'record who came': [
    async () => {
      const change = await accepted();
      expo.clock.set(slotAt(0).startsAt);
      return change;
    },
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.meetings.recordAttendance({ ...change, presentPersonIds: ['seoul-1'] }, options),
    rowOf({ ...outsiders, seoul: ok, aqua: ok, secretariat: ok, eastAsia: ok, europe: ok }),
  ],
  'remind all': [
    async () => ({}),
    () => (options) => expo.client.meetings.remindUnanswered({ eventId: 'expo' }, options),
    rowOf({ secretariat: ok }),
  ],
  'count whom a reminder would reach': [
    async () => ({}),
    () => (options) => expo.client.meetings.previewReminders({ eventId: 'expo' }, options),
    rowOf({ secretariat: ok }),
  ],
  see: [
    asked,
    ({ id }: { id: string }) =>
      (options) =>
        expo.client.meetings.get({ id }, options),
    rowOf({ ...outsiders }, ok),
  ],
  'look for free times of seoul': [
    async () => ({}),
    () => (options) =>
      expo.client.diary.freeTimes(
        {
          organisationId: 'seoul',
          personIds: ['seoul-1'],
          partnerId: 'aqua',
          from: slotAt(0).startsAt,
          until: slotAt(60).startsAt,
        },
        options,
      ),
    rowOf({ seoul: ok, reader: ok, secretariat: ok, eastAsia: ok }),
  ],
  'block the time of seoul-1': [
    async () => ({}),
    () => (options) => expo.client.diary.addBlock({ personId: 'seoul-1', ...slotAt(0) }, options),
    rowOf({ seoul: ok, secretariat: ok }),
  ],
  'wait for aqua, for seoul': [
    async () => ({}),
    () => (options) =>
      expo.client.diary.joinWaitingList(
        { eventId: 'expo', organisationId: 'seoul', partnerId: 'aqua' },
        options,
      ),
    rowOf({ seoul: ok, secretariat: ok, eastAsia: ok }),
  ],
  'answer a move for aqua': [
    async () => {
      const { id, version } = await expo.met(ana, vera);
      const proposal = { id, expectedVersion: version, place: slotAt(30) };
      const proposed = await expo.client.meetings.proposeMove(proposal, await expo.as(ana));
      return { id, expectedVersion: proposed.version };
    },
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.meetings.answerMove({ ...change, organisationId: 'aqua', isAccepted: false }, options),
    rowOf({ ...outsiders, aqua: ok, secretariat: ok, europe: ok }),
  ],
  'say what one thinks of it': [
    held,
    ({ id }: { id: string }) =>
      (options) =>
        expo.client.meetings.giveFeedback({ id, rating: 4, wantsToGoOn: true }, options),
    rowOf({ ...outsiders, seoul: ok, aqua: ok }),
  ],
  'say what became of it, for seoul': [
    async () => {
      const change = await held();
      expo.clock.set('2027-11-05T00:00:00.000Z');
      await expo.run('scheduling-follow-up');
      return change;
    },
    ({ id }: { id: string }) =>
      (options) =>
        expo.client.meetings.answerFollowUp(
          { id, organisationId: 'seoul', month: 6, outcome: 'NOTHING_YET' },
          options,
        ),
    rowOf({ ...outsiders, seoul: ok, secretariat: ok, eastAsia: ok }),
  ],
  'see meetings in which somebody is missing': [
    async () => ({}),
    () => (options) => expo.client.meetings.listUnseated({ eventId: 'expo' }, options),
    rowOf({ secretariat: ok, committee: ok }),
  ],
  'list meetings': [
    accepted,
    ({ id }: { id: string }) =>
      async (options) => {
        const { items } = await expo.client.meetings.list({}, options);
        const many = await expo.client.meetings.getMany({ ids: [id] }, options);
        const [ofEvent] = await expo.client.meetings.listByEvents({ parentIds: ['expo'] }, options);
        const found = [items[0], many[0], ofEvent?.page.items[0]].map((one) => one?.id ?? '');
        // Each list shows the same, and shows nothing rather than refuse.
        if (new Set(found).size !== 1) throw new Error(`Lists differ: ${found.join(', ')}.`);
        if (found[0] !== id) throw new SmcError('NOT_FOUND');
      },
    rowOf({ ...outsiders }, ok),
  ],
  "list an organisation's next meetings": [
    accepted,
    ({ id }: { id: string }) =>
      async (options) => {
        const wanted = { parentIds: ['seoul'] };
        const [group] = await expo.client.meetings.listByOrganisations(wanted, options);
        if (group?.page.items[0]?.id !== id) throw new SmcError('NOT_FOUND');
      },
    // Aqua's people see it in the list of their own organisation.
    rowOf({ ...outsiders, aqua: hidden }, ok),
  ],
  'free the time of seoul-1 again': [
    block,
    (change: { id: string; expectedVersion: number }) => (options) =>
      expo.client.diary.removeBlock(change, options),
    rowOf({ seoul: ok, secretariat: ok }, hidden),
  ],
  'see what time seoul-1 keeps': [
    block,
    ({ id }: { id: string }) =>
      async (options) => {
        const { items } = await expo.client.diary.listBlocks({ personId: 'seoul-1' }, options);
        if (items[0]?.id !== id) throw new SmcError('NOT_FOUND');
      },
    rowOf({ seoul: ok, reader: ok, secretariat: ok }, hidden),
  ],
  'wait for aqua no longer': [
    waiting,
    () => (options) =>
      expo.client.diary.leaveWaitingList(
        { eventId: 'expo', organisationId: 'seoul', partnerId: 'aqua' },
        options,
      ),
    rowOf({ seoul: ok, secretariat: ok, eastAsia: ok }),
  ],
  'see who waits': [
    waiting,
    () => async (options) => {
      const { items } = await expo.client.diary.waitingList({ eventId: 'expo' }, options);
      if (items.length === 0) throw new SmcError('NOT_FOUND');
    },
    rowOf({ seoul: ok, reader: ok, secretariat: ok, committee: ok }, hidden),
  ],
  'see how an exchange stands': [
    async () => ({}),
    () => (options) => expo.client.diary.exchangeOf({ id: 'none' }, options),
    rowOf({ secretariat: hidden, committee: hidden }),
  ],
};

describe('who may do what with meetings', () => {
  for (const [name, [prepare, operation, row]] of Object.entries(table)) {
    it(name, async () => {
      const found: Partial<Row> = {};
      let subject = (await prepare()) as never;
      for (const viewer of Object.keys(viewers) as (keyof Row)[]) {
        found[viewer] = await answerOf(operation(subject), viewers[viewer]);
        // What is refused leaves everything as it was.
        if (found[viewer] !== ok) continue;
        await expo.close();
        expo = await createExpo();
        subject = (await prepare()) as never;
      }
      expect(found).toEqual(row);
      expect(await errorOf(operation(subject)({ context: {} }, ana))).toMatchObject({
        code: 'NOT_SIGNED_IN',
      });
    });
  }

  it('is asked of every operation there is', () => {
    const called = Object.values(table).map(([_prepare, operation]) => operation.toString());
    const isAsked = (name: string) => called.some((source) => source.includes(`.${name}(`));
    const operations = ['meetings', 'diary'].flatMap((area) =>
      Object.keys(schedulingContract[area as 'meetings' | 'diary']).map((name) => `${area}.${name}`),
    );
    expect(operations.filter((name) => !isAsked(name))).toEqual([]);
  });
});
