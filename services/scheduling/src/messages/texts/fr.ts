import type { MessageTexts, StepFacts } from './message-texts.ts';

const at = ({ event }: Pick<StepFacts, 'event'>) => (event === null ? '' : ` (${event})`);

const acts: Readonly<Record<string, string>> = {
  request: 'a demandé le rendez-vous',
  agree: 'a accepté le créneau proposé',
  decline: 'a refusé le rendez-vous',
  withdraw: 'a retiré la demande',
  'propose move': 'a proposé un autre horaire',
  'decline move': "a refusé l'autre horaire proposé",
};

export const fr: MessageTexts = {
  steps: {
    requested: (f) => ({
      subject: `Demande de rendez-vous de ${f.partner}`,
      lead: `${f.partner} vous demande un rendez-vous${at(f)}. Merci de l'accepter ou de le refuser.`,
    }),
    offered: (f) => ({
      subject: `Un créneau s'est libéré : rencontrer ${f.partner} ?`,
      lead: `Un créneau s'est libéré${at(f)}. ${f.partner} et vous souhaitiez vous rencontrer : il est à vous si les deux côtés acceptent tant qu'il est libre.`,
    }),
    chased: (f) => ({
      subject: `${f.partner} attend votre réponse`,
      lead: `${f.partner} vous a demandé un rendez-vous${at(f)} et n'a pas encore de réponse. Merci de l'accepter ou de le refuser.`,
    }),
    withdrawn: (f) => ({
      subject: `${f.partner} a retiré sa demande de rendez-vous`,
      lead: `${f.partner} ne vous demande plus de rendez-vous${at(f)}. Vous n'avez rien à faire.`,
    }),
    'move-proposed': (f) => ({
      subject: `${f.partner} propose un autre horaire`,
      lead: `${f.partner} propose un autre horaire pour votre rendez-vous${at(f)}. Il reste où il est tant que vous n'avez pas accepté.`,
    }),
    accepted: (f) => ({
      subject: `Votre rendez-vous avec ${f.partner} est convenu`,
      lead: `Votre rendez-vous avec ${f.partner}${at(f)} est convenu.`,
    }),
    declined: (f) => ({
      subject: `${f.partner} a refusé le rendez-vous`,
      lead: `${f.partner} a refusé le rendez-vous${at(f)}.`,
    }),
    expired: (f) => ({
      subject: `Pas de réponse de ${f.partner}`,
      lead: `${f.partner} n'a pas répondu à temps : la demande de rendez-vous${at(f)} a pris fin.`,
    }),
    'move-declined': (f) => ({
      subject: `Votre rendez-vous avec ${f.partner} reste où il est`,
      lead: `${f.partner} a refusé l'autre horaire. Votre rendez-vous${at(f)} reste où il est.`,
    }),
    moved: (f) => ({
      subject: `Votre rendez-vous avec ${f.partner} a été déplacé`,
      lead: f.isExchange
        ? `Votre rendez-vous avec ${f.partner}${at(f)} a échangé sa place avec un autre. Voici où il est désormais.`
        : `Votre rendez-vous avec ${f.partner}${at(f)} a été déplacé. Voici où il est désormais.`,
    }),
    'people-changed': (f) => ({
      subject: `Votre rendez-vous avec ${f.partner} : d'autres personnes y participent`,
      lead: `Les participants à votre rendez-vous avec ${f.partner}${at(f)} ont changé. L'heure et le lieu restent les mêmes.`,
    }),
    replaced: (f) => ({
      subject: `Vous ne participez plus au rendez-vous avec ${f.partner}`,
      lead: `D'autres personnes de votre organisation participeront à votre place au rendez-vous avec ${f.partner}${at(f)}. Votre temps est de nouveau libre.`,
    }),
    cancelled: (f) => ({
      subject: `Votre rendez-vous avec ${f.partner} est annulé`,
      lead: `Votre rendez-vous avec ${f.partner}${at(f)} est annulé.`,
    }),
    'acted-for': (f) => ({
      subject: `Fait en votre nom : rendez-vous avec ${f.partner}`,
      lead: `Au nom de votre organisation, le secrétariat ${acts[f.action] ?? 'a agi'} : ${f.partner}${at(f)}.`,
    }),
    'follow-up': (f) => ({
      subject: `Où en est votre rendez-vous avec ${f.partner} ?`,
      lead: `Il y a ${f.months} mois, vous avez rencontré ${f.partner}${at(f)}. Merci de dire en quelques mots ce qu'il en est : rien encore, des échanges, une proposition, un pilote, un accord, ou que c'est terminé.`,
    }),
  },
  agenda: (event) => ({
    subject: `Votre agenda : ${event}`,
    lead: `Le programme des rendez-vous est publié (${event}). Voici les vôtres.`,
  }),
  eventCancelled: (event) => ({
    subject: `${event} n'a pas lieu`,
    lead: `${event} n'a pas lieu, et vos rendez-vous sur place non plus.`,
  }),
  dayBefore: (count, day) => ({
    subject: count === 1 ? 'Votre rendez-vous de demain' : `Vos ${count} rendez-vous de demain`,
    lead: `Demain, ${day} :`,
  }),
  shortlyBefore: (partner, clock) => ({
    subject: `${clock} : rendez-vous avec ${partner}`,
    lead: `Votre rendez-vous avec ${partner} va commencer.`,
  }),
  digest: (count) => ({
    subject:
      count === 0
        ? 'Nouvelles de vos rendez-vous'
        : count === 1
          ? 'Un point attend votre réponse'
          : `${count} points attendent votre réponse`,
    lead: 'Voici votre courriel du jour.',
  }),
  waiting: 'En attente de votre réponse',
  news: 'Nouvelles',
  labels: {
    when: 'Quand',
    eventClock: "À l'heure de l'événement",
    partnerClock: "À l'heure de l'autre côté",
    where: 'Où',
    event: 'Événement',
    offered: 'Horaire proposé',
    proposed: 'Autre horaire proposé',
    answerBy: 'Merci de répondre avant le',
    reason: 'Motif',
  },
  actedFor: "Le secrétariat l'a fait au nom de votre organisation.",
  openMeeting: 'Ouvrir le rendez-vous',
};
