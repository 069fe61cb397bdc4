import { implement } from '@orpc/server';
import { type Meeting, schedulingContract } from '@smc/contracts';
import {
  authentication,
  authorise,
  type CallContext,
  may,
  outputChecks,
  signedIn,
  type TokenVerifier,
} from '@smc/service-kit';

const reading = may('read', signedIn);
const at = '2026-11-21T09:00:00.000Z';

function meetingDocument(index: number): Meeting {
  const side = (organisationId: string, kind: 'CITY' | 'CORPORATE') => ({
    organisationId,
    registrationId: null,
    kind,
    region: 'EAST_ASIA' as const,
    timeZone: 'Asia/Seoul',
    personIds: [`${organisationId}-1`],
    localStart: '2027-05-04T18:00:00+09:00',
    localEnd: '2027-05-04T18:30:00+09:00',
  });
  return {
    id: `m-${index}`,
    version: 1,
    eventId: null,
    state: 'ACCEPTED',
    origin: 'REQUEST',
    mode: 'VIRTUAL',
    startsAt: '2027-05-04T09:00:00.000Z',
    endsAt: '2027-05-04T09:30:00.000Z',
    table: null,
    options: [],
    sides: [side(`city-${index}`, 'CITY'), side(`provider-${index}`, 'CORPORATE')],
    awaiting: [],
    answerBy: null,
    subject: 'Leaks in old pipes',
    message: '',
    challengeId: `c-${index}`,
    solutionId: `s-${index}`,
    joinUrl: null,
    proposedMove: null,
    isBeingExchanged: false,
    sequence: 0,
    attendance: null,
    feedback: [],
    followUps: [],
    remindedAt: null,
    history: [],
    createdAt: at,
    updatedAt: at,
  };
}

/** Forty meetings between as many cities and providers. Only reading is there. */
export function sampleMeetings(verifier: TokenVerifier) {
  const meetings = Array.from({ length: 40 }, (_one, index) => meetingDocument(index));
  const pageOf = (items: Meeting[], first: number) => {
    const shown = items.slice(0, first);
    return { items: shown, cursors: shown.map(({ id }) => id), hasNextPage: items.length > first };
  };
  const os = implement(schedulingContract)
    .$context<CallContext>()
    .$config(outputChecks(false))
    .use(authentication(verifier));
  return {
    list: os.meetings.list.handler(({ input, context: { call } }) => {
      authorise(call, reading, undefined);
      return pageOf(meetings, input.first);
    }),
    listByOrganisations: os.meetings.listByOrganisations.handler(({ input, context: { call } }) => {
      authorise(call, reading, undefined);
      return input.parentIds.map((parentId) => ({
        parentId,
        page: pageOf(
          meetings.filter(({ sides }) => sides.some((side) => side.organisationId === parentId)),
          input.first,
        ),
      }));
    }),
  };
}
