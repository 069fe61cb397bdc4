import type { MeetingState } from '@smc/contracts';
import type { PageLanguage } from './languages.ts';

/** What the page of a meeting says, once per language. */
export interface MeetingTexts {
  readonly title: (partner: string) => string;
  readonly when: string;
  readonly atTheEvent: string;
  readonly where: string;
  readonly table: (number: number) => string;
  readonly online: string;
  readonly join: string;
  readonly people: string;
  readonly ownPeople: string;
  readonly subject: string;
  readonly challenge: string;
  readonly solution: string;
  readonly state: string;
  readonly signInFirst: string;
  readonly states: Readonly<Record<MeetingState, string>>;
}

export const meetingTexts: Readonly<Record<PageLanguage, MeetingTexts>> = {
  en: {
    title: (partner) => `Meeting with ${partner}`,
    when: 'When',
    atTheEvent: 'On the clocks of the event',
    where: 'Where',
    table: (number) => `Table ${number}`,
    online: 'Online',
    join: 'Join by video',
    people: 'You meet',
    ownPeople: 'From your side',
    subject: 'Subject',
    challenge: 'Challenge',
    solution: 'Solution',
    state: 'State',
    signInFirst: 'Sign in to see this meeting.',
    states: {
      REQUESTED: 'asked for, not answered yet',
      ACCEPTED: 'agreed',
      DECLINED: 'declined',
      EXPIRED: 'not answered in time',
      WITHDRAWN: 'taken back',
      CANCELLED: 'cancelled',
      HELD: 'held',
      NO_SHOW: 'one side did not come',
    },
  },
  ko: {
    title: (partner) => `${partner} 미팅`,
    when: '일시',
    atTheEvent: '행사 현지 시각',
    where: '장소',
    table: (number) => `${number}번 테이블`,
    online: '온라인',
    join: '화상 회의 참여',
    people: '상대측 참석자',
    ownPeople: '우리 측 참석자',
    subject: '주제',
    challenge: '도시 과제',
    solution: '솔루션',
    state: '상태',
    signInFirst: '이 미팅을 보려면 로그인하세요.',
    states: {
      REQUESTED: '요청됨, 답변 대기 중',
      ACCEPTED: '확정',
      DECLINED: '거절됨',
      EXPIRED: '기한 내 답변 없음',
      WITHDRAWN: '요청 철회',
      CANCELLED: '취소됨',
      HELD: '진행됨',
      NO_SHOW: '한쪽이 불참함',
    },
  },
  es: {
    title: (partner) => `Reunión con ${partner}`,
    when: 'Cuándo',
    atTheEvent: 'En la hora del evento',
    where: 'Dónde',
    table: (number) => `Mesa ${number}`,
    online: 'En línea',
    join: 'Entrar por vídeo',
    people: 'Se reúne con',
    ownPeople: 'Por su parte',
    subject: 'Asunto',
    challenge: 'Reto',
    solution: 'Solución',
    state: 'Estado',
    signInFirst: 'Inicie sesión para ver esta reunión.',
    states: {
      REQUESTED: 'solicitada, sin respuesta todavía',
      ACCEPTED: 'acordada',
      DECLINED: 'rechazada',
      EXPIRED: 'sin respuesta a tiempo',
      WITHDRAWN: 'retirada',
      CANCELLED: 'cancelada',
      HELD: 'celebrada',
      NO_SHOW: 'una parte no se presentó',
    },
  },
  fr: {
    title: (partner) => `Rendez-vous avec ${partner}`,
    when: 'Quand',
    atTheEvent: 'À l’heure de l’événement',
    where: 'Où',
    table: (number) => `Table ${number}`,
    online: 'En ligne',
    join: 'Rejoindre en visioconférence',
    people: 'Vous rencontrez',
    ownPeople: 'De votre côté',
    subject: 'Objet',
    challenge: 'Défi',
    solution: 'Solution',
    state: 'État',
    signInFirst: 'Connectez-vous pour voir ce rendez-vous.',
    states: {
      REQUESTED: 'demandé, sans réponse pour le moment',
      ACCEPTED: 'convenu',
      DECLINED: 'refusé',
      EXPIRED: 'sans réponse à temps',
      WITHDRAWN: 'retiré',
      CANCELLED: 'annulé',
      HELD: 'tenu',
      NO_SHOW: 'un côté n’est pas venu',
    },
  },
};
