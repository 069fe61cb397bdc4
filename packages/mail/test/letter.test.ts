import { describe, expect, it } from 'vitest';
import { mailLanguageOf, readSender, writeLetter } from '../src/index.ts';

describe('a sender', () => {
  it.each([
    ['Solutions Meet Cities <no-reply@smc.example>', 'Solutions Meet Cities', 'no-reply@smc.example'],
    ['"City, of Seoul" <a@b.example>', 'City, of Seoul', 'a@b.example'],
    ['<a@b.example>', 'a@b.example', 'a@b.example'],
    ['a@b.example', 'a@b.example', 'a@b.example'],
  ])('%s', (from, name, email) => {
    expect(readSender(from)).toEqual({ name, email });
  });
});

describe('the language of a mail', () => {
  it.each([
    ['en', 'en'],
    ['ko-KR', 'ko'],
    ['es-419', 'es'],
    ['fr-CA', 'fr'],
    ['mn', 'en'],
    ['', 'en'],
  ])('of a reader of %s is %s', (locale, language) => {
    expect(mailLanguageOf(locale)).toBe(language);
  });
});

describe('a letter', () => {
  const letter = writeLetter({
    language: 'fr',
    subject: ' Demande de\r\nBcc: all@world.example ',
    parts: [
      { kind: 'text', text: 'Bonjour <b>Ana</b>,\nà bientôt' },
      { kind: 'heading', text: 'Mardi' },
      { kind: 'facts', rows: [['Table', '4 & 5']] },
      { kind: 'list', items: ['09:00', '"09:30"'] },
      { kind: 'link', text: 'Ouvrir', url: 'https://smc.example/?a=1&b=2' },
    ],
  });

  it('has one line as its subject, whatever people wrote', () => {
    expect(letter.subject).toBe('Demande de Bcc: all@world.example');
  });

  it('reads as plain text', () => {
    expect(letter.text).toBe(
      [
        'Bonjour <b>Ana</b>,\nà bientôt',
        'Mardi',
        'Table: 4 & 5',
        '- 09:00\n- "09:30"',
        'https://smc.example/?a=1&b=2',
        'Solutions Meet Cities\n',
      ].join('\n\n'),
    );
  });

  it('reads as simple HTML in which what people wrote is text', () => {
    expect(letter.html.split('\n').slice(2)).toEqual([
      '<body>',
      '<p>Bonjour &lt;b&gt;Ana&lt;/b&gt;,<br>à bientôt</p>',
      '<h2>Mardi</h2>',
      '<dl>',
      '<dt>Table</dt><dd>4 &amp; 5</dd>',
      '</dl>',
      '<ul>',
      '<li>09:00</li>',
      '<li>&quot;09:30&quot;</li>',
      '</ul>',
      '<p><a href="https://smc.example/?a=1&amp;b=2">Ouvrir</a></p><p>https://smc.example/?a=1&amp;b=2</p>',
      '<p>Solutions Meet Cities</p>',
      '</body></html>',
      '',
    ]);
    expect(letter.html).toContain('<html lang="fr">');
  });
});
