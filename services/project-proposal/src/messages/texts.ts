import type { DecisionKind } from '@smc/contracts';
import type { MailLanguage, Opening } from '@smc/mail';

/** What mails about proposals say in one language. */
interface ProposalTexts {
  decided(kind: DecisionKind, title: string): Opening;
  answered(programme: string): Opening;
  readonly decisions: Readonly<Record<DecisionKind, string>>;
  readonly proposal: string;
  readonly programme: string;
  readonly decision: string;
  readonly reason: string;
  readonly question: string;
  readonly answer: string;
}

export const proposalTexts: Readonly<Record<MailLanguage, ProposalTexts>> = {
  en: {
    decided: (kind, title) => ({
      subject:
        kind === 'SHORTLIST'
          ? `Shortlisted: ${title}`
          : kind === 'SELECT'
            ? `Selected: ${title}`
            : `Not selected: ${title}`,
      lead: 'Your proposal was decided on. This is the decision, with the reason.',
    }),
    answered: (programme) => ({
      subject: `Your question on ${programme} is answered`,
      lead: 'Your question is answered. Everybody can read the answer; who asked is not shown.',
    }),
    decisions: { SHORTLIST: 'shortlisted', SELECT: 'selected', DECLINE: 'not selected' },
    proposal: 'Proposal',
    programme: 'Programme',
    decision: 'Decision',
    reason: 'Reason',
    question: 'Question',
    answer: 'Answer',
  },
  ko: {
    decided: (kind, title) => ({
      subject:
        kind === 'SHORTLIST'
          ? `1차 선정: ${title}`
          : kind === 'SELECT'
            ? `최종 선정: ${title}`
            : `미선정: ${title}`,
      lead: '제출하신 제안서에 대한 결정이 내려졌습니다. 결정과 그 사유는 다음과 같습니다.',
    }),
    answered: (programme) => ({
      subject: `질문에 대한 답변: ${programme}`,
      lead: '질문에 대한 답변이 등록되었습니다. 답변은 모두가 볼 수 있으며, 질문자는 표시되지 않습니다.',
    }),
    decisions: { SHORTLIST: '1차 선정', SELECT: '최종 선정', DECLINE: '미선정' },
    proposal: '제안서',
    programme: '프로그램',
    decision: '결정',
    reason: '사유',
    question: '질문',
    answer: '답변',
  },
  es: {
    decided: (kind, title) => ({
      subject:
        kind === 'SHORTLIST'
          ? `Preseleccionada: ${title}`
          : kind === 'SELECT'
            ? `Seleccionada: ${title}`
            : `No seleccionada: ${title}`,
      lead: 'Se ha tomado una decisión sobre su propuesta. Esta es la decisión, con el motivo.',
    }),
    answered: (programme) => ({
      subject: `Su pregunta sobre ${programme} tiene respuesta`,
      lead: 'Su pregunta tiene respuesta. Todos pueden leerla; no se muestra quién preguntó.',
    }),
    decisions: { SHORTLIST: 'preseleccionada', SELECT: 'seleccionada', DECLINE: 'no seleccionada' },
    proposal: 'Propuesta',
    programme: 'Programa',
    decision: 'Decisión',
    reason: 'Motivo',
    question: 'Pregunta',
    answer: 'Respuesta',
  },
  fr: {
    decided: (kind, title) => ({
      subject:
        kind === 'SHORTLIST'
          ? `Présélectionnée : ${title}`
          : kind === 'SELECT'
            ? `Sélectionnée : ${title}`
            : `Non retenue : ${title}`,
      lead: 'Une décision a été prise sur votre proposition. La voici, avec son motif.',
    }),
    answered: (programme) => ({
      subject: `Votre question sur ${programme} a reçu une réponse`,
      lead: 'Votre question a reçu une réponse. Tout le monde peut la lire ; qui a demandé ne se voit pas.',
    }),
    decisions: { SHORTLIST: 'présélectionnée', SELECT: 'sélectionnée', DECLINE: 'non retenue' },
    proposal: 'Proposition',
    programme: 'Programme',
    decision: 'Décision',
    reason: 'Motif',
    question: 'Question',
    answer: 'Réponse',
  },
};
