import { type PersonalBlock, SmcError } from '@smc/contracts';
import { authorise, expectVersion, isAllowed, toPage } from '@smc/service-kit';
import type { Implementation } from '../../implementation.ts';
import { blockOf, checkBlock, shownBlock } from '../block.ts';
import { checkAhead } from '../cells.ts';
import { toldRefusal } from '../claims.ts';
import { isBlock } from '../entry.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';

/** Time that people keep for something else. */
export function blockProcedures(os: Implementation, parts: DiaryParts) {
  const now = () => parts.clock.now().toISOString();

  async function ownerOf(personId: string, fallback: string | null): Promise<string> {
    const organisationId = (await parts.participants.organisationOf(personId)) ?? fallback;
    if (organisationId !== null) return organisationId;
    throw new SmcError('NOT_FOUND', { field: 'personId', message: `There is no person "${personId}".` });
  }

  return {
    addBlock: os.diary.addBlock.handler(async ({ input, context: { call } }): Promise<PersonalBlock> => {
      const viewer = authorise(call, diaryPolicy.list, undefined);
      const personId = input.personId ?? viewer.personId;
      const fallback = personId === viewer.personId ? viewer.organisationId : null;
      const organisationId = await ownerOf(personId, fallback);
      authorise(call, diaryPolicy.keepTime, { personId, organisationId });
      const { startsAt, endsAt, label } = input;
      checkBlock(input);
      checkAhead({ startsAt: endsAt, endsAt }, now());
      const given = { id: parts.newId(), personId, organisationId, startsAt, endsAt, label };
      const entry = blockOf(given, { at: now(), by: viewer.personId });
      try {
        return shownBlock(await parts.diary.insert(entry));
      } catch (error) {
        throw toldRefusal(error, 'startsAt');
      }
    }),
    removeBlock: os.diary.removeBlock.handler(async ({ input, context: { call } }) => {
      authorise(call, diaryPolicy.list, undefined);
      const entry = await parts.diary.get(input.id);
      const [personId = '', organisationId = ''] = [entry?.personIds[0], entry?.organisationIds[0]];
      if (!isBlock(entry) || !isAllowed(call.viewer, diaryPolicy.keepTime, { personId, organisationId }))
        throw new SmcError('NOT_FOUND', { field: 'id' });
      expectVersion(entry, input.expectedVersion);
      await parts.diary.erase(entry.id, entry.version);
      return { id: entry.id };
    }),
    listBlocks: os.diary.listBlocks.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, diaryPolicy.list, undefined);
      const personId = input.personId ?? viewer.personId;
      const { first, after, from, until } = input;
      const isAll = isAllowed(viewer, diaryPolicy.seeTime, { organisationId: '' });
      const found = await parts.diary.find({
        filter: {
          kind: 'BLOCK',
          personIds: { contains: personId },
          ...(isAll ? {} : { organisationIds: { contains: viewer.organisationId ?? '-' } }),
          ...(from === undefined ? {} : { endsAt: { gt: from } }),
          ...(until === undefined ? {} : { startsAt: { lt: until } }),
        },
        sort: [{ field: 'startsAt', direction: 'ascending' }],
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage({ ...found, documents: found.documents.map(shownBlock) });
    }),
  };
}
