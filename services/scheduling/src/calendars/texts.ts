import type { MailLanguage } from '@smc/mail';

/** Calendars and prints are written in the languages of mail, which carries them. */
export type Language = MailLanguage;

export interface CalendarTexts {
  readonly calendarName: string;
  meetingWith(partner: string): string;
  readonly subject: string;
  readonly ownPeople: string;
  readonly partnerPeople: string;
  readonly challenge: string;
  readonly solution: string;
  readonly message: string;
  readonly join: string;
  readonly details: string;
  readonly online: string;
  table(number: number): string;
  readonly cancelled: string;
}

export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = {
  en: {
    calendarName: 'Solutions Meet Cities: my meetings',
    meetingWith: (partner) => `Meeting with ${partner}`,
    subject: 'Subject',
    ownPeople: 'From your side',
    partnerPeople: 'You meet',
    challenge: 'Challenge',
    solution: 'Solution',
    message: 'Message',
    join: 'Join by video',
    details: 'Details',
    online: 'Online',
    table: (number) => `Table ${number}`,
    cancelled: 'This meeting was cancelled.',
  },
  ko: {
    calendarName: 'Solutions Meet Cities: 내 미팅',
    meetingWith: (partner) => `${partner} 미팅`,
    subject: '주제',
    ownPeople: '우리 측 참석자',
    partnerPeople: '상대측 참석자',
    challenge: '도시 과제',
    solution: '솔루션',
    message: '메시지',
    join: '화상 회의 참여',
    details: '자세히 보기',
    online: '온라인',
    table: (number) => `${number}번 테이블`,
    cancelled: '이 미팅은 취소되었습니다.',
  },
  es: {
    calendarName: 'Solutions Meet Cities: mis reuniones',
    meetingWith: (partner) => `Reunión con ${partner}`,
    subject: 'Asunto',
    ownPeople: 'Por su parte',
    partnerPeople: 'Se reúne con',
    challenge: 'Reto',
    solution: 'Solución',
    message: 'Mensaje',
    join: 'Entrar por vídeo',
    details: 'Detalles',
    online: 'En línea',
    table: (number) => `Mesa ${number}`,
    cancelled: 'Esta reunión se ha cancelado.',
  },
  fr: {
    calendarName: 'Solutions Meet Cities : mes rendez-vous',
    meetingWith: (partner) => `Rendez-vous avec ${partner}`,
    subject: 'Objet',
    ownPeople: 'De votre côté',
    partnerPeople: 'Vous rencontrez',
    challenge: 'Défi',
    solution: 'Solution',
    message: 'Message',
    join: 'Rejoindre en visioconférence',
    details: 'Détails',
    online: 'En ligne',
    table: (number) => `Table ${number}`,
    cancelled: 'Ce rendez-vous est annulé.',
  },
};
