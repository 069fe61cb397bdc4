import { schedulingContract } from '@smc/contracts';
import { createSendOnce, sentMailCollection } from '@smc/mail';
import { mergedSubscriptions, type Service } from '@smc/service-kit';
import { printJobs, startPrints } from './agendas/print/execution.ts';
import { printCollection, printPartCollection } from './agendas/print/print-run.ts';
import { feedCollection } from './calendars/feed-collection.ts';
import {
  membershipCopyCollection,
  organisationCopyCollection,
  personCopyCollection,
} from './copies/collections.ts';
import { diaryJobs, startDiary } from './diary/jobs.ts';
import { knownParticipants } from './diary/known-participants.ts';
import { diaryCollections } from './diary/parts.ts';
import { diarySubscriptions } from './diary/subscriptions.ts';
import { eventCollection } from './events/event-collection.ts';
import { messageJobs, startMessages } from './messages/jobs.ts';
import { noteCollection } from './messages/notes.ts';
import { messageSubscriptions } from './messages/subscriptions.ts';
import type { SchedulingDeps, SchedulingParts } from './parts.ts';
import { createProcedures } from './procedures.ts';
import { participantInterestCollection, registrationCollection } from './registrations/collections.ts';
import { createSubscriptions } from './subscriptions.ts';
import { timetablePlanCollection, timetableRunCollection } from './timetables/collections.ts';
import { timetableJobs } from './timetables/jobs.ts';
import { queues } from './timetables/queue.ts';

/** How often the documents are searched for work that was lost. */
const reconcileEveryMs = 300_000;

function partsOf(deps: SchedulingDeps): SchedulingParts {
  const { store } = deps;
  const known = {
    ...deps,
    events: store.collection(eventCollection),
    registrations: store.collection(registrationCollection),
    participantInterests: store.collection(participantInterestCollection),
    organisations: store.collection(organisationCopyCollection),
    people: store.collection(personCopyCollection),
    memberships: store.collection(membershipCopyCollection),
    timetableRuns: store.collection(timetableRunCollection),
    timetablePlans: store.collection(timetablePlanCollection),
    calendarFeeds: store.collection(feedCollection),
    prints: store.collection(printCollection),
    printParts: store.collection(printPartCollection),
  };
  return {
    ...known,
    ...diaryCollections(store),
    participants: knownParticipants(known),
    sendOnce: createSendOnce(store.collection(sentMailCollection), deps.clock),
    messageNotes: store.collection(noteCollection),
  };
}

/** Events, registrations, timetables, meetings: who meets whom, when and where. */
export function createScheduling(deps: SchedulingDeps): Service {
  const parts = partsOf(deps);
  return {
    name: 'scheduling',
    contract: schedulingContract,
    router: createProcedures(parts),
    subscriptions: mergedSubscriptions(
      createSubscriptions(parts),
      diarySubscriptions(parts),
      messageSubscriptions(parts),
    ),
    jobs: [...diaryJobs(parts), ...timetableJobs(parts), ...messageJobs(parts), ...printJobs(parts)],
    async start() {
      await startDiary(parts);
      await startMessages(parts);
      await startPrints(parts);
      await deps.jobs.schedule(queues.reconcile, 'reconcile', { everyMs: reconcileEveryMs }, {});
      await deps.jobs.enqueue(queues.reconcile, {}, { id: `reconcile-${deps.newId()}` });
    },
    stop: async () => {},
  };
}
