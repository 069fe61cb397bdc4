import { type Agenda, SmcError, type TableAgenda } from '@smc/contracts';
import { mailLanguageOf } from '@smc/mail';
import { authorise, type RequestContext } from '@smc/service-kit';
import type { Language } from '../../calendars/texts.ts';
import { visibleEvent } from '../../events/access.ts';
import type { Implementation } from '../../implementation.ts';
import type { SchedulingParts } from '../../parts.ts';
import { participantAgenda, tableAgenda } from '../load.ts';
import { agendaPolicy } from '../policy.ts';
import { cancelPrintJob, changePrint, enqueuePrint } from './execution.ts';
import { readFileOf } from './file-parts.ts';
import { cancelPrint, printLifetimeMs, type StoredPrint } from './print-run.ts';
import { type PrintFormat, printInThread } from './print-thread.ts';

const types = {
  PDF: { extension: 'pdf', mediaType: 'application/pdf' },
  XLSX: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const satisfies Record<PrintFormat, object>;

/** A file that is this reader's alone. Names are made of ids, which every system takes. */
function fileOf(name: string, format: PrintFormat, bytes: Uint8Array) {
  const { extension, mediaType } = types[format];
  return {
    headers: { 'cache-control': 'private, no-store' },
    body: new File([new Uint8Array(bytes)], `${name}.${extension}`, { type: mediaType }),
  };
}

export function printProcedures(os: Implementation, parts: SchedulingParts) {
  const { prints } = parts;

  async function languageFor({ viewer }: RequestContext, wanted: Language | undefined): Promise<Language> {
    if (wanted !== undefined || viewer === undefined || viewer.isSystem) return wanted ?? 'en';
    const [reader] = await parts.askPeople([viewer.personId]);
    return mailLanguageOf(reader?.locale ?? 'en');
  }

  async function printed(
    call: RequestContext,
    name: string,
    agenda: Agenda | TableAgenda,
    wanted: { readonly format: PrintFormat; readonly language?: Language | undefined },
  ) {
    const language = await languageFor(call, wanted.language);
    const bytes = await printInThread([[{ agenda, language }]], { format: wanted.format, language });
    return fileOf(name, wanted.format, bytes);
  }

  async function seen(call: RequestContext, id: string): Promise<StoredPrint> {
    authorise(call, agendaPolicy.seePrints, undefined);
    const print = await prints.get(id);
    if (print === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
    return print;
  }

  return {
    printParticipant: os.agendas.printParticipant.handler(async ({ input, context: { call } }) => {
      const agenda = await participantAgenda(parts, call, input);
      return printed(call, `agenda-${agenda.person?.id ?? agenda.organisationId}`, agenda, input);
    }),
    printTable: os.agendas.printTable.handler(async ({ input, context: { call } }) => {
      const agenda = await tableAgenda(parts, call, input);
      return printed(call, `table-${agenda.table}`, agenda, input);
    }),
    requestPrint: os.agendas.requestPrint.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, agendaPolicy.printAll, undefined);
      const event = await visibleEvent(parts, call, input.eventId, 'eventId');
      const at = parts.clock.now();
      const print = await prints.insert({
        id: parts.newId(),
        eventId: event.id,
        subject: input.subject,
        format: input.format,
        language: input.language ?? null,
        state: 'WAITING',
        done: 0,
        total: null,
        bytes: null,
        error: null,
        requestedBy: viewer.personId,
        createdAt: at.toISOString(),
        startedAt: null,
        endedAt: null,
        expiresAt: new Date(at.getTime() + printLifetimeMs).toISOString(),
      });
      await enqueuePrint(parts, print);
      return print;
    }),
    print: os.agendas.print.handler(({ input, context: { call } }) => seen(call, input.id)),
    cancelPrint: os.agendas.cancelPrint.handler(async ({ input, context: { call } }) => {
      authorise(call, agendaPolicy.printAll, undefined);
      const at = parts.clock.now().toISOString();
      const print = await changePrint(parts, input.id, (one) => cancelPrint(one, at));
      await cancelPrintJob(parts, print.id);
      return print;
    }),
    printFile: os.agendas.printFile.handler(async ({ input, context: { call } }) => {
      const print = await seen(call, input.id);
      if (print.state !== 'DONE')
        throw new SmcError('NOT_FOUND', {
          field: 'id',
          message: `There is no file: the print is ${print.state}.`,
        });
      const name = print.subject === 'TABLES' ? `tables-${print.eventId}` : `agendas-${print.eventId}`;
      return fileOf(name, print.format, await readFileOf(parts, print.id));
    }),
  };
}
