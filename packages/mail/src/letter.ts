/** Languages that mails are written in. */
export const mailLanguages = ['en', 'ko', 'es', 'fr'] as const;
export type MailLanguage = (typeof mailLanguages)[number];

const isMailLanguage = (value: string): value is MailLanguage =>
  (mailLanguages as readonly string[]).includes(value);

/** The reader's language where we write it, English otherwise: `fr-CA` reads French. */
export function mailLanguageOf(locale: string): MailLanguage {
  const primary = locale.split('-')[0] ?? '';
  return isMailLanguage(primary) ? primary : 'en';
}

/** What a mail is made of. Plain texts: escaping for HTML is done where the HTML is made. */
export type LetterPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Facts, each with what it is: never told apart by colour or place alone. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export interface Letter {
  readonly language: MailLanguage;
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

const signature = 'Solutions Meet Cities';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
/** Line breaks that people wrote are kept. */
const inHtml = (text: string) => escaped(text).replaceAll(/\r?\n/g, '<br>');

function partInText(part: LetterPart): string {
  switch (part.kind) {
    case 'facts':
      return part.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'link':
      return part.url;
    default:
      return part.text;
  }
}

function partInHtml(part: LetterPart): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${inHtml(part.text)}</h2>`;
    case 'facts':
      return `<dl>\n${part.rows.map(([label, value]) => `<dt>${inHtml(label)}</dt><dd>${inHtml(value)}</dd>`).join('\n')}\n</dl>`;
    case 'list':
      return `<ul>\n${part.items.map((item) => `<li>${inHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'link':
      return `<p><a href="${escaped(part.url)}">${escaped(part.text)}</a></p><p>${escaped(part.url)}</p>`;
    default:
      return `<p>${inHtml(part.text)}</p>`;
  }
}

/** One line, as a subject must be: what people wrote may hold line breaks, and a header must not. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A letter as plain text and as simple HTML that reads without styles, pictures or colours. */
export function writeLetter({ language, subject, parts }: Letter): {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
} {
  const title = oneLine(subject);
  const text = `${[...parts.map(partInText), signature].join('\n\n')}\n`;
  const head = `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`;
  const body = [...parts.map(partInHtml), `<p>${signature}</p>`].join('\n');
  const html = `<!doctype html>\n<html lang="${language}">${head}\n<body>\n${body}\n</body></html>\n`;
  return { subject: title, text, html };
}
