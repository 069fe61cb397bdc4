import type { TimetableEdit } from '@smc/contracts';
import type { TimetableEditInput } from './generated/resolver-types.ts';

/** GraphQL has no inputs of several shapes: the contract says which fields are missing. */
export function editOf({ kind, table, ...rest }: TimetableEditInput): TimetableEdit {
  const { meetingId, otherMeetingId, organisationId, partnerId, slotId } = rest;
  const place = { slotId, table: table ?? null };
  const shapes = {
    MOVE: { kind, meetingId, ...place },
    EXCHANGE: { kind, meetingId, otherMeetingId },
    REMOVE: { kind, meetingId },
    ADD: { kind, organisationId, partnerId, ...place },
  };
  return shapes[kind] as TimetableEdit;
}
