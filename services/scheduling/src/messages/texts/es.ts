import type { MessageTexts, StepFacts } from './message-texts.ts';

const at = ({ event }: Pick<StepFacts, 'event'>) => (event === null ? '' : ` en ${event}`);

const acts: Readonly<Record<string, string>> = {
  request: 'ha solicitado la reunión',
  agree: 'ha aceptado el horario ofrecido',
  decline: 'ha rechazado la reunión',
  withdraw: 'ha retirado la solicitud',
  'propose move': 'ha propuesto otro horario',
  'decline move': 'ha rechazado el otro horario propuesto',
};

export const es: MessageTexts = {
  steps: {
    requested: (f) => ({
      subject: `Solicitud de reunión de ${f.partner}`,
      lead: `${f.partner} le solicita una reunión${at(f)}. Le rogamos que la acepte o la rechace.`,
    }),
    offered: (f) => ({
      subject: `Ha quedado libre un horario: ¿se reúne con ${f.partner}?`,
      lead: `Ha quedado libre un horario${at(f)}. Tanto ustedes como ${f.partner} querían reunirse: es suyo si ambas partes lo aceptan mientras siga libre.`,
    }),
    chased: (f) => ({
      subject: `${f.partner} espera su respuesta`,
      lead: `${f.partner} le solicitó una reunión${at(f)} y aún no ha recibido respuesta. Le rogamos que la acepte o la rechace.`,
    }),
    withdrawn: (f) => ({
      subject: `${f.partner} ha retirado su solicitud de reunión`,
      lead: `${f.partner} ya no le solicita una reunión${at(f)}. No tiene que hacer nada.`,
    }),
    'move-proposed': (f) => ({
      subject: `${f.partner} propone otro horario`,
      lead: `${f.partner} propone otro horario para su reunión${at(f)}. La reunión sigue donde está hasta que usted lo acepte.`,
    }),
    accepted: (f) => ({
      subject: `Su reunión con ${f.partner} está acordada`,
      lead: `Su reunión con ${f.partner}${at(f)} está acordada.`,
    }),
    declined: (f) => ({
      subject: `${f.partner} ha rechazado la reunión`,
      lead: `${f.partner} ha rechazado la reunión${at(f)}.`,
    }),
    expired: (f) => ({
      subject: `Sin respuesta de ${f.partner}`,
      lead: `${f.partner} no ha respondido a tiempo, por lo que la solicitud de reunión${at(f)} ha terminado.`,
    }),
    'move-declined': (f) => ({
      subject: `Su reunión con ${f.partner} sigue donde estaba`,
      lead: `${f.partner} ha rechazado el otro horario. Su reunión${at(f)} sigue donde estaba.`,
    }),
    moved: (f) => ({
      subject: `Su reunión con ${f.partner} se ha trasladado`,
      lead: f.isExchange
        ? `Su reunión con ${f.partner}${at(f)} ha intercambiado su lugar con otra reunión. Ahora está aquí.`
        : `Su reunión con ${f.partner}${at(f)} se ha trasladado. Ahora está aquí.`,
    }),
    'people-changed': (f) => ({
      subject: `Su reunión con ${f.partner}: cambian los asistentes`,
      lead: `Han cambiado los asistentes a su reunión con ${f.partner}${at(f)}. La hora y el lugar no cambian.`,
    }),
    replaced: (f) => ({
      subject: `Usted ya no asiste a la reunión con ${f.partner}`,
      lead: `Otras personas de su organización asistirán en su lugar a la reunión con ${f.partner}${at(f)}. Su tiempo vuelve a estar libre.`,
    }),
    cancelled: (f) => ({
      subject: `Su reunión con ${f.partner} se ha cancelado`,
      lead: `Su reunión con ${f.partner}${at(f)} se ha cancelado.`,
    }),
    'acted-for': (f) => ({
      subject: `Hecho en su nombre: reunión con ${f.partner}`,
      lead: `La secretaría, en nombre de su organización, ${acts[f.action] ?? 'ha actuado'}: ${f.partner}${at(f)}.`,
    }),
    'follow-up': (f) => ({
      subject: `¿Qué resultó de su reunión con ${f.partner}?`,
      lead: `Hace ${f.months} meses usted se reunió con ${f.partner}${at(f)}. Le rogamos que diga en pocas palabras qué resultó: nada todavía, contacto, una propuesta, un piloto, un acuerdo o que ha terminado.`,
    }),
  },
  agenda: (event) => ({
    subject: `Su agenda de ${event}`,
    lead: `El horario de ${event} está publicado. Estas son sus reuniones.`,
  }),
  eventCancelled: (event) => ({
    subject: `${event} no se celebra`,
    lead: `${event} no se celebra, y sus reuniones allí tampoco.`,
  }),
  dayBefore: (count, day) => ({
    subject: count === 1 ? 'Su reunión de mañana' : `Sus ${count} reuniones de mañana`,
    lead: `Mañana, ${day}:`,
  }),
  shortlyBefore: (partner, clock) => ({
    subject: `${clock}: reunión con ${partner}`,
    lead: `Su reunión con ${partner} está a punto de empezar.`,
  }),
  digest: (count) => ({
    subject:
      count === 0
        ? 'Novedades de sus reuniones'
        : count === 1
          ? 'Un asunto espera su respuesta'
          : `${count} asuntos esperan su respuesta`,
    lead: 'Este es su correo del día.',
  }),
  waiting: 'Esperan su respuesta',
  news: 'Novedades',
  labels: {
    when: 'Cuándo',
    eventClock: 'En la hora del evento',
    partnerClock: 'En la hora de la otra parte',
    where: 'Dónde',
    event: 'Evento',
    offered: 'Horario ofrecido',
    proposed: 'Horario propuesto',
    answerBy: 'Responda antes de',
    reason: 'Motivo',
  },
  actedFor: 'La secretaría lo ha hecho en nombre de su organización.',
  openMeeting: 'Abrir la reunión',
};
