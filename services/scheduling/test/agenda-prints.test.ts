import type { Agenda, AgendaEntry, TableAgenda, Viewer } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingEntry } from '../src/agendas/entries.ts';
import { pdfOf } from '../src/agendas/print/pdf.ts';
import { printCollection, printPartCollection, printTransitions } from '../src/agendas/print/print-run.ts';
import { printInThread } from '../src/agendas/print/print-thread.ts';
import { printSheet } from '../src/agendas/print/sheet.ts';
import { xlsxOf } from '../src/agendas/print/xlsx.ts';
import { mailLanguages } from '@smc/mail';
import { viewOf } from './agenda-fixtures.ts';
import { acceptedOf, placeAt } from './diary-fixtures.ts';
import { committee, eastAsiaStaff, operator, secretariat } from './harness.ts';
import { ana, ben, createExpo, type Expo, slotAt, vera } from './meeting-harness.ts';

const entry = acceptedOf('m1', [['ana'], ['vera']], placeAt(0, 2));
const meetingOf = (changes = {}, timeZone = 'Europe/Bucharest') =>
  meetingEntry(viewOf(entry, { challengeId: 'leaks', solutionId: 'pipes', ...changes }), timeZone);
const pause: AgendaEntry = { ...meetingOf(), kind: 'BREAK', meeting: null, label: '' };
const shared = {
  eventId: 'expo',
  eventName: 'Solutions Meet Cities 2027',
  timeZone: 'Europe/Bucharest',
  eventTimeZone: 'Asia/Seoul',
  hasMore: false,
};
const agendaOf = (entries: AgendaEntry[], name = '서울특별시'): Agenda => ({
  organisationId: 'seoul',
  name,
  person: null,
  ...shared,
  entries,
});
const tableOf = (entries: AgendaEntry[]): TableAgenda => ({ table: 2, venue: 'Hall B', ...shared, entries });
const evil =
  '#panic("x") *b* $x$ @ref <label> [#read("/etc/passwd")] \\ // `raw` =HYPERLINK("http://evil.example","x")';

describe('a printed agenda', () => {
  it('says when on both clocks, with whom, where and about what, day by day', () => {
    const late = meetingOf({
      startsAt: '2027-05-04T16:00:00.000Z',
      endsAt: '2027-05-04T16:30:00.000Z',
      state: 'CANCELLED',
    });
    const sheet = printSheet({ agenda: agendaOf([meetingOf(), pause, late]), language: 'en' });
    expect(sheet).toMatchObject({
      layout: 'PARTICIPANT',
      title: '서울특별시',
      event: 'Solutions Meet Cities 2027',
      zones: 'Times: Asia/Seoul · below: Europe/Bucharest',
    });
    expect(sheet.days.map(({ label }) => label)).toEqual(['Tuesday, May 4, 2027', 'Wednesday, May 5, 2027']);
    expect(sheet.days[0]?.rows).toEqual([
      {
        kind: 'MEETING',
        date: '2027-05-04',
        time: '18:00–18:30',
        ownTime: '12:00–12:30',
        own: '서울특별시',
        ownPeople: '김하늘',
        ownSide: 'From your side: 김하늘',
        title: 'شركة المياه الذكية',
        people: 'ليلى الحسن',
        where: 'Table 2 · Hall B; upstairs',
        about: 'Leaks in old pipes ↔ Listening pipes',
        state: '',
      },
      expect.objectContaining({ kind: 'BREAK', title: 'Break' }),
    ]);
    // In Seoul it is the next day already.
    expect(sheet.days[1]?.rows[0]).toMatchObject({
      time: '01:00–01:30',
      ownTime: 'Tue, May 4 19:00–19:30',
      state: 'cancelled',
    });
  });

  it('shows one clock where both are the same, and what is left of an agenda without meetings', () => {
    const sheet = printSheet({ agenda: agendaOf([meetingOf({}, 'Asia/Seoul')]), language: 'fr' });
    expect([sheet.days[0]?.rows[0]?.ownTime, sheet.zones]).toEqual(['', 'Heures : Asia/Seoul']);
    expect(printSheet({ agenda: agendaOf([]), language: 'es' })).toMatchObject({
      days: [],
      labels: { nothing: 'No hay nada previsto.' },
    });
  });

  it('is a PDF in every language, of the same bytes each time, whatever people are called', async () => {
    const nasty = meetingOf({ subject: evil, challengeId: null, solutionId: null });
    const sheets = mailLanguages.flatMap((language) =>
      [agendaOf([meetingOf(), pause, nasty], evil), tableOf([meetingOf(), pause])].map((agenda) =>
        printSheet({ agenda, language }),
      ),
    );
    const pdf = Buffer.from(await pdfOf(sheets));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // One page each: what people wrote was set, and did nothing.
    expect(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]).toBe('8');
    for (const font of ['NotoSans-Regular', 'NotoSansKR-Regular', 'NotoSansArabic-Regular'])
      expect(pdf.toString('latin1')).toContain(font);
    expect(Buffer.from(await pdfOf(sheets)).equals(pdf)).toBe(true);
    expect(Buffer.from(await pdfOf(sheets.slice(1))).equals(pdf)).toBe(false);
  });

  it('of many is one file, of the same bytes each time', async () => {
    const sheets = Array.from({ length: 120 }, (_, index) =>
      printSheet({ agenda: agendaOf([meetingOf(), pause], `도시 ${index}`), language: 'ko' }),
    );
    const pdf = await PDFDocument.load(await pdfOf(sheets));
    expect(pdf.getPageCount()).toBe(120);
    const { width, height } = pdf.getPage(119).getSize();
    // A4, in points.
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(Buffer.from(await pdfOf(sheets)).equals(Buffer.from(await pdfOf(sheets)))).toBe(true);
  });

  it('is a workbook whose cells are texts, never formulas', async () => {
    const agenda = agendaOf(
      [meetingOf(), meetingOf({ subject: '=1+1', challengeId: null, solutionId: null })],
      '=cmd()',
    );
    const bytes = await xlsxOf([printSheet({ agenda, language: 'ko' })], 'ko');
    const [{ data } = { data: [] }] = (await readXlsx(Buffer.from(bytes))) as unknown as {
      data: unknown[][];
    }[];
    expect(data[0]?.slice(0, 4)).toEqual(['참가 기관', '참석자', '날짜', '시간']);
    expect(data[1]).toEqual([
      '=cmd()',
      '김하늘',
      '2027-05-04',
      '18:00–18:30',
      '12:00–12:30',
      'شركة المياه الذكية',
      'ليلى الحسن',
      '2번 테이블 · Hall B; upstairs',
      'Leaks in old pipes ↔ Listening pipes',
      null,
    ]);
    expect(data[2]?.[8]).toBe('=1+1');
    const sheetXml = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(sheetXml.includes('<row')).toBe(true);
    expect(/<f[ >]/.test(sheetXml)).toBe(false);
  });

  it('stops in the middle where it is told to', async () => {
    const stop = new AbortController();
    async function* parts() {
      yield [{ agenda: agendaOf([meetingOf()]), language: 'en' as const }];
      stop.abort(new Error('enough'));
      yield [];
    }
    await expect(printInThread(parts(), { format: 'PDF', language: 'en' }, stop.signal)).rejects.toThrow(
      'enough',
    );
  });
});

describe('prints through the service', () => {
  let expo: Expo;
  const codeOf = async (attempt: Promise<unknown>) => (await errorOf(attempt)).code;
  const get = async (viewer: Viewer, path: string) =>
    request(expo.app)
      .get(path)
      .set('authorization', `Bearer ${(await expo.as(viewer)).context.token}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
  const ask = async (viewer: Viewer, input: object = {}) =>
    expo.client.agendas.requestPrint({ eventId: 'expo', ...input }, await expo.as(viewer));
  const printOf = async (id: string) => expo.client.agendas.print({ id }, await expo.as(secretariat));

  beforeAll(async () => {
    expo = await createExpo();
    await expo.met(ana, vera, { options: [slotAt(30, 2)] });
    await expo.met(ben, ana, { options: [slotAt(0, 1)] });
  });
  afterAll(() => expo.close());

  it('are files for whoever may read the agenda', async () => {
    const pdf = await get(ana, '/agendas/participants/file?eventId=expo&language=ko');
    expect([pdf.status, pdf.headers['content-type'], pdf.headers['cache-control']]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    expect(pdf.headers['content-disposition']).toContain('agenda-seoul.pdf');
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    const xlsx = await get(secretariat, '/agendas/events/expo/tables/2/file?format=XLSX&language=fr');
    const [{ data } = { data: [] }] = (await readXlsx(xlsx.body as Buffer)) as unknown as {
      data: unknown[][];
    }[];
    expect(data.map((row) => row.slice(0, 4))[1]).toEqual(['Table 2', 'seoul', 'seoul-1', '2027-05-04']);
    expect((await get(ben, '/agendas/participants/file?eventId=expo&organisationId=seoul')).status).toBe(403);
    expect((await get(ana, '/agendas/events/expo/tables/2/file')).status).toBe(403);
    expect((await get(ana, '/agendas/participants/file?format=DOC')).status).toBe(422);
  });

  it('of a whole event are made by a job, told as they come on, and erased a day later', async () => {
    const people = await ask(secretariat, { format: 'XLSX', language: 'en' });
    const tables = await ask(secretariat, { subject: 'TABLES' });
    expect(people).toMatchObject({ state: 'WAITING', done: 0, total: null, requestedBy: 'sam' });
    await expo.settled();
    expect(await printOf(people.id)).toMatchObject({ state: 'DONE', done: 4, total: 4, error: null });
    expect(await printOf(tables.id)).toMatchObject({ state: 'DONE', done: 2, total: 2 });
    const file = await get(secretariat, `/agendas/prints/${people.id}/file`);
    expect(Number((await printOf(people.id)).bytes)).toBe((file.body as Buffer).length);
    const [{ data } = { data: [] }] = (await readXlsx(file.body as Buffer)) as unknown as {
      data: unknown[][];
    }[];
    const met = data.slice(1).filter((row) => row[8] !== null && row[8] !== undefined);
    expect(met.map((row) => `${String(row[0])} ${String(row[5])}`)).toEqual([
      'aqua seoul',
      'makati seoul',
      'seoul makati',
      'seoul aqua',
    ]);
    expect(
      ((await get(secretariat, `/agendas/prints/${tables.id}/file`)).body as Buffer)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expo.clock.advance(86_400_000);
    expect(await expo.run('scheduling-print-sweep')).toEqual({ erased: 2 });
    const left = await Promise.all(
      [printCollection, printPartCollection].map((one) => expo.store.collection(one as never).find({})),
    );
    expect(left.map(({ documents }) => documents)).toEqual([[], []]);
    expect(await codeOf(printOf(people.id))).toBe('NOT_FOUND');
  });

  it("of a whole event are the secretariat's", async () => {
    for (const viewer of [ana, committee, eastAsiaStaff, operator])
      expect(await codeOf(ask(viewer))).toBe('NOT_ALLOWED');
    const print = await ask(secretariat);
    for (const viewer of [ana, eastAsiaStaff]) {
      const as = await expo.as(viewer);
      expect(await codeOf(expo.client.agendas.print({ id: print.id }, as))).toBe('NOT_ALLOWED');
      expect(await codeOf(expo.client.agendas.cancelPrint({ id: print.id }, as))).toBe('NOT_ALLOWED');
      expect((await get(viewer, `/agendas/prints/${print.id}/file`)).status).toBe(403);
    }
    await expo.settled();
    expect(await codeOf(ask(secretariat, { eventId: 'nowhere' }))).toBe('NOT_FOUND');
  });

  it('can be stopped, and goes on in no other way than its states say', async () => {
    const idle = await createExpo({ hasWorkers: false });
    const staff = await idle.as(secretariat);
    const print = await idle.client.agendas.requestPrint({ eventId: 'expo' }, staff);
    expect(await codeOf(idle.client.agendas.print({ id: 'none' }, staff))).toBe('NOT_FOUND');
    expect((await idle.client.agendas.cancelPrint({ id: print.id }, staff)).state).toBe('CANCELLED');
    expect(await codeOf(idle.client.agendas.cancelPrint({ id: print.id }, staff))).toBe(
      'FORBIDDEN_TRANSITION',
    );
    idle.work();
    await idle.settled();
    expect((await idle.client.agendas.print({ id: print.id }, staff)).state).toBe('CANCELLED');
    const ends = Object.entries(printTransitions).filter(([, steps]) => Object.keys(steps).length === 0);
    expect(ends.map(([state]) => state)).toEqual(['DONE', 'FAILED', 'CANCELLED']);
    await idle.close();
  });

  it('that a lost queue has forgotten are made after all', async () => {
    const idle = await createExpo({ hasWorkers: false });
    const made = await idle.client.agendas.requestPrint(
      { eventId: 'expo', subject: 'TABLES' },
      await idle.as(secretariat),
    );
    await idle.store
      .collection(printCollection)
      .insert({ ...made, id: 'lost', state: 'RUNNING', startedAt: made.createdAt });
    await idle.run('scheduling-print-sweep');
    idle.work();
    await idle.settled();
    expect((await idle.client.agendas.print({ id: 'lost' }, await idle.as(secretariat))).state).toBe('DONE');
    await idle.close();
  });
});
