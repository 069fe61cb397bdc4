import {
  type Programme,
  type ProgrammeStage,
  programmeStages,
  type ProgrammeWindow,
  SmcError,
} from '@smc/contracts';

/** What a programme cannot do without. */
export const neededStages: readonly ProgrammeStage[] = ['SUBMISSION', 'REVIEW', 'FEASIBILITY_STUDY'];

function refuse(field: string, message: string): never {
  throw new SmcError('VALIDATION_FAILED', { field, message });
}

const position = (stage: ProgrammeStage) => programmeStages.indexOf(stage);

function checkNext(before: ProgrammeWindow, window: ProgrammeWindow, at: string): void {
  if (before.stage === window.stage) refuse(`${at}.stage`, `${window.stage} has a window already.`);
  if (position(before.stage) > position(window.stage))
    refuse(`${at}.stage`, `${window.stage} comes before ${before.stage}; put the windows in that order.`);
  if (Date.parse(window.opensAt) < Date.parse(before.closesAt))
    refuse(`${at}.opensAt`, `${window.stage} opens before ${before.stage} has closed.`);
}

/**
 * Every window closes after it opens, and the stages follow one another without overlapping. Throws `VALIDATION_FAILED`
 * naming the first field that is wrong.
 */
export function checkWindows(windows: readonly ProgrammeWindow[], field: string): void {
  windows.forEach((window, index) => {
    const at = `${field}.${index}`;
    if (Date.parse(window.opensAt) >= Date.parse(window.closesAt))
      refuse(`${at}.closesAt`, 'A window closes after it opens.');
    const before = windows[index - 1];
    if (before !== undefined) checkNext(before, window, at);
  });
}

export function windowOf(
  programme: Pick<Programme, 'windows'>,
  stage: ProgrammeStage,
): ProgrammeWindow | undefined {
  return programme.windows.find((window) => window.stage === stage);
}

/** Throws `WINDOW_CLOSED` (details: stage, opensAt, closesAt) unless the stage is open at that instant. */
export function requireOpen(
  programme: Pick<Programme, 'windows'> | undefined,
  stage: ProgrammeStage,
  at: string,
): void {
  // Outside any programme there is no window: proposals are taken all year.
  if (programme === undefined) return;
  const window = windowOf(programme, stage);
  const now = Date.parse(at);
  if (window !== undefined && Date.parse(window.opensAt) <= now && now < Date.parse(window.closesAt)) return;
  const message =
    window === undefined
      ? `The programme has no stage ${stage}.`
      : `${stage} is open from ${window.opensAt} until ${window.closesAt}.`;
  throw new SmcError('WINDOW_CLOSED', {
    message,
    details: { stage, opensAt: window?.opensAt ?? null, closesAt: window?.closesAt ?? null },
  });
}
