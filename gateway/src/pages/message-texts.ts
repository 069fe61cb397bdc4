import type { MessageDelivery, MessageKind } from '@smc/contracts';
import type { PageLanguage } from './languages.ts';

/** What the page says on which people choose how they get mail. */
interface MessageTexts {
  readonly title: string;
  readonly hint: string;
  readonly save: string;
  readonly saved: string;
  readonly kinds: Readonly<Record<MessageKind, string>>;
  readonly deliveries: Readonly<Record<MessageDelivery, string>>;
}

export const messageTexts: Readonly<Record<PageLanguage, MessageTexts>> = {
  en: {
    title: 'Your mail',
    hint: 'Choose how you get each kind of mail. Links for signing in are always sent. What waits for the mail of the day is sent only while you get that mail.',
    save: 'Save',
    saved: 'Your choices are saved.',
    kinds: {
      REQUESTS: 'Requests for a meeting, and slots that became free',
      ANSWERS: 'Answers to your requests',
      CHANGES: 'Meetings that were moved, changed or cancelled',
      AGENDA: 'Your agenda of an event',
      DAY_BEFORE: 'Reminder on the day before',
      SHORTLY_BEFORE: 'Reminder 15 minutes before',
      FOLLOW_UPS: 'Questions after six and twelve months',
      PROPOSALS: 'Proposals: decisions and answered questions',
      DIGEST: 'Mail of the day: what waits for your answer',
    },
    deliveries: { IMMEDIATE: 'At once', DIGEST: 'In the mail of the day', NONE: 'Not at all' },
  },
  ko: {
    title: '메일 설정',
    hint: '메일 종류마다 받는 방법을 선택하십시오. 로그인 링크는 항상 발송됩니다. 하루 한 번 메일에 모은 내용은 그 메일을 받는 동안에만 발송됩니다.',
    save: '저장',
    saved: '선택하신 내용이 저장되었습니다.',
    kinds: {
      REQUESTS: '미팅 요청과 새로 빈 시간 안내',
      ANSWERS: '보내신 요청에 대한 답변',
      CHANGES: '미팅의 이동, 변경, 취소',
      AGENDA: '행사의 내 일정표',
      DAY_BEFORE: '하루 전 알림',
      SHORTLY_BEFORE: '15분 전 알림',
      FOLLOW_UPS: '6개월 및 12개월 후의 질문',
      PROPOSALS: '제안서: 결정과 답변된 질문',
      DIGEST: '하루 한 번 메일: 답변을 기다리는 항목',
    },
    deliveries: { IMMEDIATE: '바로', DIGEST: '하루 한 번 메일로', NONE: '받지 않음' },
  },
  es: {
    title: 'Sus correos',
    hint: 'Elija cómo recibe cada tipo de correo. Los enlaces para iniciar sesión se envían siempre. Lo que espera al correo del día solo se envía mientras usted reciba ese correo.',
    save: 'Guardar',
    saved: 'Se ha guardado su elección.',
    kinds: {
      REQUESTS: 'Solicitudes de reunión y horarios que han quedado libres',
      ANSWERS: 'Respuestas a sus solicitudes',
      CHANGES: 'Reuniones trasladadas, modificadas o canceladas',
      AGENDA: 'Su agenda de un evento',
      DAY_BEFORE: 'Recordatorio el día anterior',
      SHORTLY_BEFORE: 'Recordatorio 15 minutos antes',
      FOLLOW_UPS: 'Preguntas a los seis y a los doce meses',
      PROPOSALS: 'Propuestas: decisiones y preguntas respondidas',
      DIGEST: 'Correo del día: lo que espera su respuesta',
    },
    deliveries: { IMMEDIATE: 'Enseguida', DIGEST: 'En el correo del día', NONE: 'No recibirlo' },
  },
  fr: {
    title: 'Vos courriels',
    hint: "Choisissez comment vous recevez chaque type de courriel. Les liens de connexion sont toujours envoyés. Ce qui attend le courriel du jour n'est envoyé que si vous recevez ce courriel.",
    save: 'Enregistrer',
    saved: 'Vos choix sont enregistrés.',
    kinds: {
      REQUESTS: 'Demandes de rendez-vous et créneaux qui se sont libérés',
      ANSWERS: 'Réponses à vos demandes',
      CHANGES: 'Rendez-vous déplacés, modifiés ou annulés',
      AGENDA: "Votre agenda d'un événement",
      DAY_BEFORE: 'Rappel la veille',
      SHORTLY_BEFORE: 'Rappel 15 minutes avant',
      FOLLOW_UPS: 'Questions après six et douze mois',
      PROPOSALS: 'Propositions : décisions et réponses aux questions',
      DIGEST: 'Courriel du jour : ce qui attend votre réponse',
    },
    deliveries: { IMMEDIATE: 'Tout de suite', DIGEST: 'Dans le courriel du jour', NONE: 'Pas du tout' },
  },
};
