import type { Implementation } from '../implementation.ts';
import type { SchedulingParts } from '../parts.ts';
import { oneMeeting, participantAgenda, tableAgenda } from './load.ts';
import { printProcedures } from './print/procedures.ts';

/** Agendas to read, and to print. */
export function agendaProcedures(os: Implementation, parts: SchedulingParts) {
  return {
    ofParticipant: os.agendas.ofParticipant.handler(({ input, context: { call } }) =>
      participantAgenda(parts, call, input),
    ),
    ofTable: os.agendas.ofTable.handler(({ input, context: { call } }) => tableAgenda(parts, call, input)),
    ofMeeting: os.agendas.ofMeeting.handler(({ input, context: { call } }) => oneMeeting(parts, call, input)),
    ...printProcedures(os, parts),
  };
}
