import type { Programme, ProgrammeContentInput, ProgrammeWindow } from '@smc/contracts';
import type { DoorClients } from '../door-client.ts';

const dayMs = 86_400_000;
const at = (now: Date, days: number) => new Date(now.getTime() + days * dayMs).toISOString();

/** Illustrative: its windows begin in the past and are moved on, so that a demonstration of seconds goes through them. */
function contentOf(now: Date): ProgrammeContentInput {
  return {
    title: 'Feasibility studies (illustrative)',
    description:
      'The feasibility study of one city project is paid for; the city adds a contribution of its own.',
    windows: [
      { stage: 'SUBMISSION', opensAt: at(now, -30), closesAt: at(now, 30) },
      { stage: 'REVIEW', opensAt: at(now, 30), closesAt: at(now, 60) },
      { stage: 'FEASIBILITY_STUDY', opensAt: at(now, 60), closesAt: at(now, 240) },
    ],
    eligibility: [
      { id: 'city', subject: 'ORGANISATION_KIND', allowed: ['CITY'], reason: 'Local governments apply.' },
      { id: 'challenge', subject: 'CHALLENGE', reason: 'A published challenge says what is needed.' },
      { id: 'own', subject: 'OWN_CONTRIBUTION', minimum: 10, reason: 'The city pays a tenth of it.' },
    ],
    rubric: {
      criteria: [
        { id: 'need', title: 'The need, and how many it helps', weight: 40 },
        { id: 'feasibility', title: 'Feasibility', weight: 35 },
        { id: 'replication', title: 'Use for other cities', weight: 25 },
      ],
    },
  };
}

/** Publishes the call. */
export async function publishProgramme(
  now: Date,
  { projectProposal, call }: DoorClients,
): Promise<Programme> {
  const { id, version } = await projectProposal.programmes.create({ content: contentOf(now) }, call);
  return projectProposal.programmes.publish({ id, expectedVersion: version }, call);
}

function beginningNow(window: ProgrammeWindow, now: string): ProgrammeWindow {
  if (window.stage === 'SUBMISSION') return { ...window, closesAt: now };
  return window.stage === 'REVIEW' ? { ...window, opensAt: now } : window;
}

/** Ends the submission and begins the review, as a secretariat may, with a reason that everybody sees. */
export async function beginReview(
  { id, version, windows }: Programme,
  now: Date,
  { projectProposal, call }: DoorClients,
): Promise<void> {
  const moved = windows.map((window) => beginningNow(window, now.toISOString()));
  const reason = 'Everything that was expected has been handed in.';
  await projectProposal.programmes.moveWindows(
    { id, expectedVersion: version, windows: moved, reason },
    call,
  );
}
