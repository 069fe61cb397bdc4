import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHouse, goodPassword, type House } from './support/house.ts';

let house: House;
beforeAll(async () => {
  house = await createHouse({ isGraphiqlServed: true });
});
afterAll(() => house.close());

async function linkFor(name: string): Promise<string> {
  const wish = { organisationId: 'seoul', email: `${name}@seoul.example`, name, roles: ['MEMBER' as const] };
  const invited = await house.clients.membership.people.invite(wish, house.system);
  const { token } = await house.clients.membership.links.createForPerson(
    { personId: invited.id },
    house.system,
  );
  return token;
}
const from = { 'sec-fetch-site': 'same-origin' };

describe('a link', () => {
  it('leads an invited person in, without a script', async () => {
    const token = await linkFor('dana');
    const page = await request(house.app).get(`/link/${token}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('You have been invited to join Seoul Metropolitan Government.');
    expect(page.text).toContain('value="dana@seoul.example" readonly');
    expect(page.text).not.toContain('<script');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.headers['cache-control']).toBe('no-store');
    const sent = await request(house.app)
      .post(`/link/${token}`)
      .set(from)
      .type('form')
      .send({ email: 'dana@seoul.example', password: goodPassword });
    expect([sent.status, sent.headers['location']]).toEqual([303, '/?lang=en']);
    const cookie = String(sent.headers['set-cookie']).split(';')[0] ?? '';
    const home = await request(house.app).get('/').set('cookie', cookie);
    expect(home.text).toContain('You are signed in as dana.');
    const again = await request(house.app).get(`/link/${token}`);
    expect(again.status).toBe(410);
    expect(again.text).toContain('The link was used already or has expired.');
  });

  it('asks the first account for a name and an address', async () => {
    const first = await createHouse();
    const { token } = await first.clients.membership.links.createFirstAccount({}, first.system);
    const page = await request(first.app).get(`/link/${token}?lang=ko`);
    expect(page.text).toContain('<html lang="ko">');
    expect(page.text).toContain('첫 계정');
    const short = await request(first.app)
      .post(`/link/${token}?lang=ko`)
      .set(from)
      .type('form')
      .send({ name: 'Sam', email: 'sam@wego.example', password: 'short' });
    expect(short.status).toBe(422);
    expect(short.text).toMatch(/id="password-error">비밀번호가 너무 짧거나/);
    expect(short.text).toMatch(/aria-describedby="password-hint password-error" aria-invalid="true"/);
    expect(short.text).toContain('value="Sam"');
    expect(short.text).not.toContain('short"');
    const done = await request(first.app)
      .post(`/link/${token}`)
      .set(from)
      .type('form')
      .send({ name: 'Sam', email: 'sam@wego.example', password: goodPassword });
    expect(done.status).toBe(303);
    await first.close();
  });

  it('that nobody made says so', async () => {
    const page = await request(house.app).get('/link/nobody-made-this-one');
    expect([404, 410]).toContain(page.status);
    expect(page.text).toContain('role="alert"');
  });

  it('is in no log line', async () => {
    const token = await linkFor('eve');
    await request(house.app).get(`/link/${token}`);
    await request(house.app).post(`/link/${token}`).set(from).type('form').send({ password: 'short' });
    expect(house.logLines.join('')).toContain('/link/[removed]');
    expect(house.logLines.join('')).not.toContain(token);
  });
});

describe('the forms', () => {
  it('sign in and out', async () => {
    const { email } = await house.join('finn', 'makati');
    const entered = await request(house.app)
      .post('/sign-in?lang=es')
      .set(from)
      .type('form')
      .send({ email, password: goodPassword });
    expect([entered.status, entered.headers['location']]).toEqual([303, '/?lang=es']);
    const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
    const elsewhere = await request(house.app)
      .post('/sign-out')
      .set({ cookie, 'sec-fetch-site': 'cross-site' });
    expect(elsewhere.status).toBe(403);
    const left = await request(house.app)
      .post('/sign-out')
      .set({ ...from, cookie });
    expect([left.status, String(left.headers['set-cookie']).startsWith('smc_session=;')]).toEqual([
      303,
      true,
    ]);
    const home = await request(house.app).get('/').set('cookie', cookie);
    expect(home.text).toContain('You are not signed in.');
  });

  it('say what was wrong, and never repeat a password or markup', async () => {
    const page = await request(house.app)
      .post('/sign-in?lang=fr')
      .set(from)
      .type('form')
      .send({ email: '"><script>alert(1)</script>@x.example', password: 'my secret words' });
    expect(page.status).toBe(422);
    expect(page.text).not.toContain('<script');
    expect(page.text).not.toContain('my secret words');
    expect(page.text).toContain('id="email-error">Corrigez ce champ.');
    const wrong = await request(house.app)
      .post('/sign-in')
      .set(from)
      .type('form')
      .send({ email: 'nobody@x.example', password: 'my secret words' });
    expect(wrong.status).toBe(401);
    expect(wrong.text).toContain('The e-mail address or the password is wrong.');
  });

  it("refuse another site's form", async () => {
    const { email } = await house.join('gus', 'makati');
    const page = await request(house.app)
      .post('/sign-in')
      .set('origin', 'https://evil.example')
      .type('form')
      .send({ email, password: goodPassword });
    expect([page.status, page.headers['set-cookie']]).toEqual([403, undefined]);
  });

  it('answer a request for a reset the same for everybody', async () => {
    const { email } = await house.join('hana', 'makati');
    const pages = await Promise.all(
      [email, 'nobody@x.example'].map((address) =>
        request(house.app).post('/reset').set(from).type('form').send({ email: address }),
      ),
    );
    expect(pages[0]?.text).toBe(pages[1]?.text);
    expect(pages[0]?.text).toContain('a link is on its way');
  });
});

describe('every page', () => {
  it.each(['/', '/sign-in', '/reset', '/nothing-here'])('is headed and guarded: %s', async (path) => {
    const page = await request(house.app).get(path).set('accept', 'text/html').set('accept-language', 'ko');
    expect(page.status).toBe(path === '/nothing-here' ? 404 : 200);
    expect(page.text).toContain('<html lang="ko">');
    expect(page.text.match(/<h1>/g)).toHaveLength(1);
    expect(page.text).not.toMatch(/<script|<style|style=|onclick/);
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['x-powered-by']).toBeUndefined();
  });
});

describe('GraphiQL', () => {
  it('is whole, from this address alone', async () => {
    const page = await request(house.app).get('/graphiql');
    const names = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
    expect(names).toEqual([
      'data:,',
      '/graphiql/graphiql.css',
      '/graphiql/page.css',
      '/graphiql/graphiql.js',
      '/graphiql/start.js',
    ]);
    const files = [
      ...names.slice(1),
      ...['editor', 'json', 'graphql'].map((one) => `/graphiql/worker-${one}.js`),
    ];
    const answers = await Promise.all(files.map((file) => request(house.app).get(file ?? '')));
    expect(answers.map(({ status }) => status)).toEqual(files.map(() => 200));
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('is not there unless it is asked for', async () => {
    const plain = await createHouse();
    const page = await request(plain.app).get('/graphiql').set('accept', 'application/json');
    expect([page.status, page.body.code]).toEqual([404, 'NOT_FOUND']);
    await plain.close();
  });
});

describe('the page behind "change or stop"', () => {
  const choicesOf = async (personId: string) => {
    const { choices } = await house.clients.membership.messages.preferences({ personId }, house.system);
    return Object.fromEntries(choices.map(({ kind, delivery }) => [kind, delivery]));
  };
  async function somebody(name: string) {
    const wish = {
      organisationId: 'seoul',
      email: `${name}@seoul.example`,
      name,
      roles: ['MEMBER' as const],
    };
    const { id } = await house.clients.membership.people.invite(wish, house.system);
    const [mailbox] = await house.clients.membership.messages.mailboxes({ personIds: [id] }, house.system);
    return { id, token: mailbox?.preferencesToken ?? '' };
  }

  it('shows every kind with what it is, and changes nothing by being opened', async () => {
    const { id, token } = await somebody('gil');
    const page = await request(house.app).get(`/messages/${token}?lang=fr&kind=DIGEST`);
    expect([page.status, page.headers['referrer-policy']]).toEqual([200, 'no-referrer']);
    expect(page.text.match(/<select/g)?.length).toBe(9);
    expect(page.text).toContain('<label for="DIGEST">Courriel du jour : ce qui attend votre réponse</label>');
    expect(page.text).toContain('<option value="DIGEST" selected>Dans le courriel du jour</option>');
    expect(page.text).not.toContain(token);
    expect((await choicesOf(id))['DIGEST']).toBe('DIGEST');
  });

  it('saves what was chosen, without a script or a session', async () => {
    const { id, token } = await somebody('hana');
    const sent = await request(house.app)
      .post(`/messages/${token}?lang=ko`)
      .type('form')
      .send({ REQUESTS: 'DIGEST', DAY_BEFORE: 'NONE' });
    expect(sent.status).toBe(200);
    expect(sent.text).toContain('role="status">선택하신 내용이 저장되었습니다.');
    const choices = await choicesOf(id);
    expect([choices['REQUESTS'], choices['DAY_BEFORE'], choices['DIGEST']]).toEqual([
      'DIGEST',
      'NONE',
      'DIGEST',
    ]);
  });

  it('stops the mail of the day by the one click of a mail program (RFC 8058)', async () => {
    const { id, token } = await somebody('ida');
    const sent = await request(house.app)
      .post(`/messages/${token}?kind=DIGEST`)
      .set({ 'sec-fetch-site': 'cross-site' })
      .type('form')
      .send({ 'List-Unsubscribe': 'One-Click' });
    expect([sent.status, (await choicesOf(id))['DIGEST']]).toEqual([200, 'NONE']);
  });

  it('says what is wrong with a token that is not ours, and with a choice that is none', async () => {
    const { token } = await somebody('jo');
    const page = await request(house.app).get('/messages/nobody-made-this-one');
    expect([page.status, page.text.includes('role="alert"')]).toEqual([404, true]);
    const wrong = await request(house.app)
      .post(`/messages/${token}`)
      .type('form')
      .send({ DAY_BEFORE: 'DIGEST' });
    expect([wrong.status, wrong.text.includes('role="alert"')]).toEqual([422, true]);
    expect(house.logLines.join('')).not.toContain(token);
  });
});
