import { ask, change, isCutOff, type Outcome, type Seen, seenFields } from './ask.ts';
import type { Random } from './random.ts';
import type { Actor, Scene } from './scene.ts';

/** What all users of one client process know and have done. */
export interface Shared {
  readonly scene: Scene;
  readonly random: Random;
  readonly outcomes: Outcome[];
  readonly known: Map<string, Seen>;
  /** Bookings still to be tried. */
  bookings: number;
}

type Operation = (shared: Shared) => Promise<void>;

function note({ outcomes, known }: Shared, outcome: Outcome): Outcome {
  outcomes.push(outcome);
  const { meeting } = outcome;
  if (meeting?.state === 'ACCEPTED') known.set(meeting.id, meeting);
  else if (meeting !== null) known.delete(meeting.id);
  return outcome;
}

async function call(shared: Shared, actor: string, name: string, input: object): Promise<Outcome> {
  const { url } = shared.scene;
  return note(shared, await change(url, actor, name, input));
}

/** Another racer changed it meanwhile: looks again. */
async function refresh({ scene, known }: Shared, id: string): Promise<void> {
  const query = `query($id: ID!) { meeting(id: $id) { ${seenFields} } }`;
  const { data } = await ask(scene.url, scene.staffToken, query, { id });
  const meeting = data?.['meeting'] as Seen | null | undefined;
  if (meeting?.state === 'ACCEPTED') known.set(id, meeting);
  else known.delete(id);
}

const seenAt = ({ id, version }: Seen) => ({ id, expectedVersion: version });

function someMeeting({ known, random }: Shared): Seen | undefined {
  const all = [...known.values()];
  return all.length === 0 ? undefined : random.pick(all);
}

function somePair({ scene, random }: Shared): [Actor, Actor] {
  const one = random.pick(scene.actors);
  const other = random.pick(scene.actors.filter((actor) => actor !== one));
  return [one, other];
}

/** Asks and is accepted, by the two themselves or by staff in their names; a yes that was refused takes the request back. */
async function book(shared: Shared, isAllYear: boolean, isByStaff: boolean): Promise<void> {
  shared.bookings -= 1;
  const { scene, random } = shared;
  const [one, other] = somePair(shared);
  const asked = await call(shared, isByStaff ? scene.staffToken : one.token, 'requestMeeting', {
    ...(isAllYear ? {} : { eventId: scene.eventId }),
    ...(isByStaff ? { organisationId: one.organisationId } : {}),
    partnerId: other.organisationId,
    personIds: [random.pick(one.people)],
    mode: isAllYear ? 'VIRTUAL' : 'IN_PERSON',
    options: [random.pick(scene.slots)],
    subject: 'A hot slot',
  });
  if (asked.meeting === null) return;
  const accepted = await call(shared, isByStaff ? scene.staffToken : other.token, 'acceptMeeting', {
    ...seenAt(asked.meeting),
    ...(isByStaff ? { organisationId: other.organisationId } : {}),
    personIds: [random.pick(other.people)],
  });
  if (accepted.code === null) return;
  await call(shared, isByStaff ? scene.staffToken : one.token, 'withdrawMeeting', {
    ...seenAt(asked.meeting),
    ...(isByStaff ? { organisationId: one.organisationId } : {}),
  });
}

async function onSome(shared: Shared, act: (meeting: Seen) => Promise<Outcome>): Promise<void> {
  const meeting = someMeeting(shared);
  if (meeting === undefined) return;
  const { code } = await act(meeting);
  if (code !== null) await refresh(shared, meeting.id);
}

const move: Operation = (shared) =>
  onSome(shared, (meeting) =>
    call(shared, shared.scene.staffToken, 'moveMeeting', {
      ...seenAt(meeting),
      place: shared.random.pick(shared.scene.slots),
      reason: 'Race',
    }),
  );

const cancel: Operation = (shared) =>
  onSome(shared, (meeting) => {
    const side = shared.random.pick(meeting.sides);
    const actor = shared.scene.actors.find(({ organisationId }) => organisationId === side.organisationId);
    return call(shared, actor?.token ?? '', 'cancelMeeting', { ...seenAt(meeting), reason: 'Race' });
  });

const seatOthers: Operation = (shared) =>
  onSome(shared, (meeting) => {
    const side = shared.random.pick(meeting.sides);
    const actor = shared.scene.actors.find(({ organisationId }) => organisationId === side.organisationId);
    return call(shared, shared.scene.staffToken, 'changeMeetingPeople', {
      ...seenAt(meeting),
      organisationId: side.organisationId,
      personIds: [shared.random.pick(actor?.people ?? [])],
    });
  });

const exchange: Operation = async (shared) => {
  const { scene, random, known } = shared;
  const first = someMeeting(shared);
  const others = [...known.values()].filter(
    ({ id, eventId }) => id !== first?.id && eventId === first?.eventId,
  );
  if (first === undefined || others.length === 0) return;
  const second = random.pick(others);
  const input = { first: seenAt(first), second: seenAt(second), reason: 'Race' };
  shared.outcomes.push(await change(scene.url, scene.staffToken, 'exchangeMeetings', input, 'exchange'));
  await refresh(shared, first.id);
  await refresh(shared, second.id);
};

type Mix = readonly (readonly [number, Operation])[];

/** What a user does next, by how often of a hundred. */
const mixes: Readonly<Record<Scene['mix'], Mix>> = {
  everything: [
    [38, (shared) => book(shared, false, false)],
    [14, (shared) => book(shared, true, false)],
    [8, (shared) => book(shared, false, true)],
    [12, move],
    [14, exchange],
    [8, cancel],
    [6, seatOthers],
  ],
  exchanges: [
    [40, (shared) => book(shared, false, false)],
    [52, exchange],
    [8, cancel],
  ],
};

/** One user: acts until all bookings of its process have been tried, or the server is gone. */
export async function race(shared: Shared): Promise<void> {
  const mix = mixes[shared.scene.mix];
  while (shared.bookings > 0) {
    let rest = shared.random.next() * 100;
    const chosen = mix.find(([share]) => (rest -= share) < 0);
    await chosen?.[1](shared);
    const last = shared.outcomes.at(-1);
    if (last !== undefined && isCutOff(last)) shared.bookings = 0;
  }
}
