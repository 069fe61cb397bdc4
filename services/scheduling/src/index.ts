export { exchangeTransitions } from './diary/exchange.ts';
export { waitingTransitions } from './diary/waiting.ts';
export { meetingTransitions } from './diary/meeting-states.ts';
export { plannedMeeting, type PlannedMeeting } from './diary/planned-meeting.ts';
export { eventTransitions } from './events/event.ts';
export { registrationTransitions } from './registrations/registration.ts';
export type { SchedulingDeps } from './parts.ts';
export { createScheduling } from './service.ts';
