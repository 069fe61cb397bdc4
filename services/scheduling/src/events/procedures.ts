import type { EventState, Viewer } from '@smc/contracts';
import { authorise, changeFacts, isAllowed, toPage } from '@smc/service-kit';
import type { Filter } from '@smc/store';
import type { Implementation } from '../implementation.ts';
import type { SchedulingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { changeEvent, shownEvent, visibleEvent } from './access.ts';
import { cancelEvent, closeEvent, draftEvent, endEvent, openEvent, reviseEvent } from './event.ts';

const newestFirst = [{ field: 'createdAt', direction: 'descending' }] as const;
const announced: readonly EventState[] = ['OPEN', 'CLOSED', 'ENDED', 'CANCELLED'];

function listFilter(viewer: Viewer, state: EventState | undefined): Filter {
  if (isAllowed(viewer, policy.seeDrafts, undefined)) return state === undefined ? {} : { state };
  return { state: { in: announced.filter((one) => state === undefined || one === state) } };
}

export function eventProcedures(os: Implementation, parts: SchedulingParts) {
  const { events } = parts;
  const change = changeEvent.bind(undefined, parts);
  return {
    create: os.events.create.handler(({ input, context: { call } }) => {
      authorise(call, policy.manageEvents, undefined);
      return events.insert(draftEvent(input.id ?? parts.newId(), input.content, changeFacts(call, parts)));
    }),
    update: os.events.update.handler(({ input, context: { call } }) =>
      change(call, input, (event, facts) => reviseEvent(event, input.content, facts)),
    ),
    open: os.events.open.handler(({ input, context: { call } }) =>
      change(call, input, (event, facts) => openEvent(event, 'open', facts)),
    ),
    close: os.events.close.handler(({ input, context: { call } }) => change(call, input, closeEvent)),
    reopen: os.events.reopen.handler(({ input, context: { call } }) =>
      change(call, input, (event, facts) => openEvent(event, 'reopen', facts)),
    ),
    end: os.events.end.handler(({ input, context: { call } }) => change(call, input, endEvent)),
    cancel: os.events.cancel.handler(({ input, context: { call } }) =>
      change(call, input, (event, facts) => cancelEvent(event, input.reason, facts)),
    ),
    get: os.events.get.handler(({ input, context: { call } }) =>
      visibleEvent(parts, call, input.id).then((event) => shownEvent(call.viewer, event)),
    ),
    getMany: os.events.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.list, undefined);
      const found = await events.getMany(input.ids);
      return found.map((event) =>
        event !== undefined && isAllowed(call.viewer, policy.seeEvent, event)
          ? shownEvent(call.viewer, event)
          : null,
      );
    }),
    list: os.events.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const { first, after, state } = input;
      const found = await events.find({
        filter: listFilter(viewer, state),
        sort: newestFirst,
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage({ ...found, documents: found.documents.map((event) => shownEvent(viewer, event)) });
    }),
  };
}
