import type { MeetingState } from '@smc/contracts';

export type MeetingAction =
  | 'agree'
  | 'accept'
  | 'decline'
  | 'withdraw'
  | 'expire'
  | 'remind'
  | 'propose move'
  | 'decline move'
  | 'move'
  | 'change people'
  | 'cancel'
  | 'hold'
  | 'miss'
  | 'give feedback'
  | 'ask what became of it'
  | 'answer what became of it';

/** Requested -> accepted | declined | expired | withdrawn; accepted -> cancelled | held | no-show. Drawn in docs/state-machines.md. */
export const meetingTransitions: Readonly<
  Record<MeetingState, Readonly<Partial<Record<MeetingAction, MeetingState>>>>
> = {
  REQUESTED: {
    agree: 'REQUESTED',
    remind: 'REQUESTED',
    accept: 'ACCEPTED',
    decline: 'DECLINED',
    withdraw: 'WITHDRAWN',
    expire: 'EXPIRED',
  },
  ACCEPTED: {
    'propose move': 'ACCEPTED',
    'decline move': 'ACCEPTED',
    move: 'ACCEPTED',
    'change people': 'ACCEPTED',
    cancel: 'CANCELLED',
    hold: 'HELD',
    miss: 'NO_SHOW',
  },
  DECLINED: {},
  EXPIRED: {},
  WITHDRAWN: {},
  CANCELLED: {},
  HELD: {
    hold: 'HELD',
    miss: 'NO_SHOW',
    'give feedback': 'HELD',
    'ask what became of it': 'HELD',
    'answer what became of it': 'HELD',
  },
  NO_SHOW: { miss: 'NO_SHOW', hold: 'HELD' },
};
