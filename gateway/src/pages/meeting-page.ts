import { type AgendaEntry, type AgendaMeeting, id as idSchema, isSmcError } from '@smc/contracts';
import type { Request, Response } from 'express';
import { type Html, html } from './html.ts';
import { languageOf, type PageLanguage } from './languages.ts';
import { meetingTexts } from './meeting-texts.ts';
import { type PagesDeps, show } from './submission.ts';
import { pageTexts } from './texts.ts';

const line = (label: string, content: string | Html | undefined): Html =>
  content === undefined || content === '' ? html`` : html`<dt>${label}</dt><dd>${content}</dd>`;

const namesOf = (people: AgendaMeeting['own']['people']) => people.map(({ name }) => name).join(', ');

/** A day and times as somebody there reads them: they were worked out by the service, and are only put into words here. */
function span(start: string, end: string, language: PageLanguage): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  return `${day.format(new Date(`${start.slice(0, 10)}T00:00:00Z`))}, ${start.slice(11, 16)}–${end.slice(11, 16)}`;
}

function placeOf(meeting: AgendaMeeting, language: PageLanguage): string {
  const texts = meetingTexts[language];
  const room = [meeting.table === null ? '' : texts.table(meeting.table), meeting.venue, meeting.place];
  const known = room.filter((part) => part !== '');
  const isOnline = meeting.table === null && meeting.mode === 'VIRTUAL';
  return isOnline || known.length === 0 ? texts.online : known.join(', ');
}

function meetingContent(
  entry: AgendaEntry,
  meeting: AgendaMeeting,
  zone: string,
  language: PageLanguage,
): Html {
  const texts = meetingTexts[language];
  const { localStart, localEnd, eventStart, eventEnd } = entry;
  const atEvent = eventStart === null || eventEnd === null || eventStart === localStart;
  const join =
    meeting.joinUrl === null
      ? undefined
      : html`<a href="${meeting.joinUrl}" rel="noreferrer">${texts.join}</a>`;
  return html`<h1>${texts.title(meeting.partner.name)}</h1>
<dl>
${line(texts.state, texts.states[meeting.state])}
${line(texts.when, `${span(localStart, localEnd, language)} (${zone})`)}
${line(texts.atTheEvent, atEvent ? undefined : span(eventStart, eventEnd, language))}
${line(texts.where, placeOf(meeting, language))}
${line(texts.join, join)}
${line(texts.people, namesOf(meeting.partner.people))}
${line(texts.ownPeople, namesOf(meeting.own.people))}
${line(texts.subject, meeting.subject)}
${line(texts.challenge, meeting.challenge?.title ?? undefined)}
${line(texts.solution, meeting.solution?.title ?? undefined)}
</dl>`;
}

/** Where calendars and mails lead to: one meeting, for whoever may see it. Without sign-in it says that one is needed. */
export async function showMeeting(request: Request, response: Response, deps: PagesDeps): Promise<void> {
  const language = languageOf(request);
  const texts = pageTexts[language];
  const { clients, call, viewer } = deps.contextOf(request, response);
  if (viewer === null) {
    const content = html`<h1>${texts.signIn}</h1><p>${meetingTexts[language].signInFirst}</p>
<p><a class="button" href="/sign-in?lang=${language}&amp;next=${encodeURIComponent(request.path)}">${texts.signIn}</a></p>`;
    show(request, response, texts.signIn, content, { status: 401 });
    return;
  }
  try {
    const id = idSchema.parse(request.params['id']);
    const { entry, timeZone } = await clients.scheduling.agendas.ofMeeting({ id }, call);
    const { meeting } = entry;
    if (meeting === null) throw new RangeError('An entry of a meeting holds it.');
    const title = meetingTexts[language].title(meeting.partner.name);
    show(request, response, title, meetingContent(entry, meeting, timeZone, language));
  } catch (error) {
    if (!isSmcError(error, 'NOT_FOUND') && !(error instanceof Error && error.name === 'ZodError'))
      throw error;
    const content = html`<h1>${texts.notFound}</h1><p><a href="/?lang=${language}">${texts.home}</a></p>`;
    show(request, response, texts.notFound, content, { status: 404 });
  }
}

/** Where a sign-in leads back to: a meeting's page, and nowhere else. */
export function wayBack(request: Request): string | undefined {
  const { next } = request.query;
  return typeof next === 'string' && /^\/meetings\/[A-Za-z0-9_-]{1,64}$/.test(next) ? next : undefined;
}
