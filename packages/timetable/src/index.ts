export type { TimetableErrorCode } from './errors.ts';
export { TimetableCancelledError, TimetableInputError } from './errors.ts';
export type { Instance } from './instance/instance.ts';
export { instanceLimits } from './instance/instance.ts';
export { parseInstance } from './instance/parse-instance.ts';
export type { ChainResult, ChainRunner, ChainTask, PlanOptions, Progress, ProgressLevel } from './options.ts';
export type {
  Level,
  Levels,
  MovedMeeting,
  Plan,
  PlannedMeeting,
  PlanStatus,
  PlanWarning,
  Unplaced,
  UnplacedReason,
} from './plan.ts';
export { planTimetable } from './plan-timetable.ts';
export { startSolver } from './selection/solver.ts';
export type { PreviousMeeting } from './previous-plan.ts';
export { parsePreviousPlan } from './previous-plan.ts';
export type { ReplanOptions } from './replan.ts';
export { replanTimetable } from './replan.ts';
export type { ChartOptions } from './report/chart.ts';
export { drawChart } from './report/chart.ts';
export type { KindShare, MissedMinimum, PlanReport } from './report/report.ts';
export { reportPlan } from './report/report.ts';
