import type { MessageTexts, StepFacts } from './message-texts.ts';

const at = ({ event }: Pick<StepFacts, 'event'>) => (event === null ? '' : `${event} 행사에서 `);

const acts: Readonly<Record<string, string>> = {
  request: '미팅 요청',
  agree: '제안된 시간 수락',
  decline: '미팅 거절',
  withdraw: '미팅 요청 철회',
  'propose move': '다른 시간 제안',
  'decline move': '제안된 다른 시간 거절',
};

export const ko: MessageTexts = {
  steps: {
    requested: (f) => ({
      subject: `${f.partner} 측의 미팅 요청`,
      lead: `${f.partner} 측에서 ${at(f)}미팅을 요청하였습니다. 수락 또는 거절을 선택해 주시기 바랍니다.`,
    }),
    offered: (f) => ({
      subject: `빈 시간 안내: ${f.partner} 측과의 미팅`,
      lead: `${at(f)}빈 시간이 생겼습니다. 귀 기관과 ${f.partner} 측이 서로 만나기를 원하였으므로, 시간이 비어 있는 동안 양측이 모두 수락하면 미팅이 확정됩니다.`,
    }),
    chased: (f) => ({
      subject: `${f.partner} 측이 답변을 기다리고 있습니다`,
      lead: `${f.partner} 측에서 ${at(f)}미팅을 요청하였으나 아직 답변을 받지 못하였습니다. 수락 또는 거절을 선택해 주시기 바랍니다.`,
    }),
    withdrawn: (f) => ({
      subject: `${f.partner} 측의 미팅 요청 철회`,
      lead: `${f.partner} 측에서 ${at(f)}보낸 미팅 요청을 철회하였습니다. 따로 하실 일은 없습니다.`,
    }),
    'move-proposed': (f) => ({
      subject: `${f.partner} 측의 시간 변경 제안`,
      lead: `${f.partner} 측에서 ${at(f)}예정된 미팅의 다른 시간을 제안하였습니다. 동의하시기 전까지는 기존 시간이 그대로 유지됩니다.`,
    }),
    accepted: (f) => ({
      subject: `${f.partner} 측과의 미팅 확정`,
      lead: `${at(f)}진행될 ${f.partner} 측과의 미팅이 확정되었습니다.`,
    }),
    declined: (f) => ({
      subject: `${f.partner} 측의 미팅 거절`,
      lead: `${f.partner} 측에서 ${at(f)}요청된 미팅을 거절하였습니다.`,
    }),
    expired: (f) => ({
      subject: `${f.partner} 측의 답변 없음`,
      lead: `${f.partner} 측에서 기한 내에 답변하지 않아 ${at(f)}요청된 미팅이 종료되었습니다.`,
    }),
    'move-declined': (f) => ({
      subject: `${f.partner} 측과의 미팅 시간 유지`,
      lead: `${f.partner} 측에서 다른 시간을 거절하였습니다. ${at(f)}예정된 미팅은 그대로 유지됩니다.`,
    }),
    moved: (f) => ({
      subject: `${f.partner} 측과의 미팅 이동`,
      lead: f.isExchange
        ? `${at(f)}예정된 ${f.partner} 측과의 미팅이 다른 미팅과 자리를 바꾸었습니다. 새 일정은 다음과 같습니다.`
        : `${at(f)}예정된 ${f.partner} 측과의 미팅이 이동되었습니다. 새 일정은 다음과 같습니다.`,
    }),
    'people-changed': (f) => ({
      subject: `${f.partner} 측과의 미팅 참석자 변경`,
      lead: `${at(f)}예정된 ${f.partner} 측과의 미팅 참석자가 변경되었습니다. 시간과 장소는 그대로입니다.`,
    }),
    replaced: (f) => ({
      subject: `${f.partner} 측과의 미팅에서 참석자 제외`,
      lead: `${at(f)}예정된 ${f.partner} 측과의 미팅에는 귀 기관의 다른 분이 대신 참석합니다. 귀하의 시간은 다시 비게 되었습니다.`,
    }),
    cancelled: (f) => ({
      subject: `${f.partner} 측과의 미팅 취소`,
      lead: `${at(f)}예정된 ${f.partner} 측과의 미팅이 취소되었습니다.`,
    }),
    'acted-for': (f) => ({
      subject: `대리 처리 안내: ${f.partner} 측과의 미팅`,
      lead: `사무국이 귀 기관을 대신하여 ${at(f)}다음과 같이 처리하였습니다. ${f.partner} 측: ${acts[f.action] ?? '변경'}.`,
    }),
    'follow-up': (f) => ({
      subject: `${f.partner} 측과의 미팅 이후 어떻게 되었습니까?`,
      lead: `${f.months}개월 전 ${at(f)}${f.partner} 측과 만나셨습니다. 그 이후의 진행 상황을 간단히 알려 주시기 바랍니다. 아직 없음, 연락 중, 제안서, 시범 사업, 협약, 종료 가운데 선택하실 수 있습니다.`,
    }),
  },
  agenda: (event) => ({
    subject: `${event} 내 일정표`,
    lead: `${event} 행사의 시간표가 공개되었습니다. 귀하의 미팅은 다음과 같습니다.`,
  }),
  eventCancelled: (event) => ({
    subject: `${event} 행사 취소`,
    lead: `${event} 행사가 열리지 않으며, 예정된 미팅도 진행되지 않습니다.`,
  }),
  dayBefore: (count, day) => ({
    subject: `내일 미팅 ${count}건`,
    lead: `내일 ${day}의 미팅입니다.`,
  }),
  shortlyBefore: (partner, clock) => ({
    subject: `${clock} ${partner} 측과의 미팅`,
    lead: `${partner} 측과의 미팅이 곧 시작됩니다.`,
  }),
  digest: (count) => ({
    subject: count === 0 ? '미팅 소식' : `답변을 기다리는 항목 ${count}건`,
    lead: '하루 한 번 보내 드리는 메일입니다.',
  }),
  waiting: '답변을 기다리는 항목',
  news: '소식',
  labels: {
    when: '일시',
    eventClock: '행사 현지 시각',
    partnerClock: '상대측 현지 시각',
    where: '장소',
    event: '행사',
    offered: '제안된 시간',
    proposed: '변경 제안',
    answerBy: '답변 기한',
    reason: '사유',
  },
  actedFor: '사무국이 귀 기관을 대신하여 처리하였습니다.',
  openMeeting: '미팅 열기',
};
