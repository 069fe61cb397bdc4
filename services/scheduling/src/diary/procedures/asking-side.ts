import { SmcError } from '@smc/contracts';
import { authorise, type RequestContext } from '@smc/service-kit';
import { eventRules, takingPart } from '../access.ts';
import type { Participant } from '../participants.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';

/** The participant that asks: as said, or the viewer's own organisation. */
export async function askingSide(
  parts: DiaryParts,
  call: RequestContext,
  eventId: string | null,
  said: string | undefined,
  personIds: readonly string[] = [],
): Promise<Participant> {
  const viewer = authorise(call, diaryPolicy.list, undefined);
  const organisationId = said ?? viewer.organisationId;
  if (organisationId === null) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'organisationId',
      message: 'Say for which organisation.',
    });
  }
  await eventRules(parts, eventId);
  return takingPart(parts, eventId, organisationId, 'organisationId', personIds);
}
