import type { Language } from '../../calendars/texts.ts';

/** The words of printed agendas. */
export interface PrintTexts {
  readonly agenda: string;
  readonly time: string;
  readonly yourTime: string;
  readonly with: string;
  readonly people: string;
  readonly where: string;
  readonly about: string;
  readonly state: string;
  readonly date: string;
  readonly participant: string;
  readonly partner: string;
  readonly pause: string;
  readonly busy: string;
  readonly online: string;
  readonly nothing: string;
  readonly tableWord: string;
  table(number: number): string;
  timesIn(zone: string): string;
  yourTimesIn(zone: string): string;
  readonly states: Readonly<
    Record<'ACCEPTED' | 'HELD' | 'NO_SHOW' | 'CANCELLED' | 'REQUESTED' | 'OTHER', string>
  >;
}

export const printTexts: Readonly<Record<Language, PrintTexts>> = {
  en: {
    agenda: 'Agenda',
    time: 'Time',
    yourTime: 'Your time',
    with: 'With',
    people: 'People',
    where: 'Where',
    about: 'About',
    state: 'State',
    date: 'Date',
    participant: 'Participant',
    partner: 'Partner',
    pause: 'Break',
    busy: 'Kept free',
    online: 'Online',
    nothing: 'Nothing is planned.',
    tableWord: 'Table',
    table: (number) => `Table ${number}`,
    timesIn: (zone) => `Times: ${zone}`,
    yourTimesIn: (zone) => `below: ${zone}`,
    states: {
      ACCEPTED: 'agreed',
      HELD: 'held',
      NO_SHOW: 'no-show',
      CANCELLED: 'cancelled',
      REQUESTED: 'requested',
      OTHER: 'does not take place',
    },
  },
  ko: {
    agenda: '일정표',
    time: '시간',
    yourTime: '내 시간',
    with: '상대 기관',
    people: '참석자',
    where: '장소',
    about: '주제',
    state: '상태',
    date: '날짜',
    participant: '참가 기관',
    partner: '상대 기관',
    pause: '휴식',
    busy: '개인 일정',
    online: '온라인',
    nothing: '예정된 일정이 없습니다.',
    tableWord: '테이블',
    table: (number) => `${number}번 테이블`,
    timesIn: (zone) => `시간대: ${zone}`,
    yourTimesIn: (zone) => `아래: ${zone}`,
    states: {
      ACCEPTED: '확정',
      HELD: '진행됨',
      NO_SHOW: '불참',
      CANCELLED: '취소',
      REQUESTED: '요청됨',
      OTHER: '진행되지 않음',
    },
  },
  es: {
    agenda: 'Agenda',
    time: 'Hora',
    yourTime: 'Su hora',
    with: 'Con',
    people: 'Personas',
    where: 'Lugar',
    about: 'Tema',
    state: 'Estado',
    date: 'Fecha',
    participant: 'Participante',
    partner: 'Contraparte',
    pause: 'Pausa',
    busy: 'Reservado',
    online: 'En línea',
    nothing: 'No hay nada previsto.',
    tableWord: 'Mesa',
    table: (number) => `Mesa ${number}`,
    timesIn: (zone) => `Horas: ${zone}`,
    yourTimesIn: (zone) => `debajo: ${zone}`,
    states: {
      ACCEPTED: 'acordada',
      HELD: 'celebrada',
      NO_SHOW: 'no se presentó',
      CANCELLED: 'cancelada',
      REQUESTED: 'solicitada',
      OTHER: 'no se celebra',
    },
  },
  fr: {
    agenda: 'Agenda',
    time: 'Heure',
    yourTime: 'Votre heure',
    with: 'Avec',
    people: 'Personnes',
    where: 'Lieu',
    about: 'Sujet',
    state: 'État',
    date: 'Date',
    participant: 'Participant',
    partner: 'Partenaire',
    pause: 'Pause',
    busy: 'Réservé',
    online: 'En ligne',
    nothing: 'Rien n’est prévu.',
    tableWord: 'Table',
    table: (number) => `Table ${number}`,
    timesIn: (zone) => `Heures : ${zone}`,
    yourTimesIn: (zone) => `dessous : ${zone}`,
    states: {
      ACCEPTED: 'convenu',
      HELD: 'tenu',
      NO_SHOW: 'absence',
      CANCELLED: 'annulé',
      REQUESTED: 'demandé',
      OTHER: 'n’a pas lieu',
    },
  },
};
