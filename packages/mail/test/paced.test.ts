import { array, assert, asyncProperty, constantFrom, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPacedMailer, type MailMessage } from '../src/index.ts';

/** A clock that moves only when somebody sleeps. */
function simulated() {
  let time = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => time,
    sleep: (milliseconds: number) =>
      new Promise<void>((wake) => sleepers.push({ at: time + milliseconds, wake })),
    async advanceTo(instant: number) {
      for (;;) {
        sleepers.sort((left, right) => left.at - right.at);
        const next = sleepers[0];
        if (next === undefined || next.at > instant) break;
        sleepers.shift();
        time = next.at;
        next.wake();
        await new Promise((resolve) => setImmediate(resolve));
      }
      time = instant;
    },
  };
}

const message: MailMessage = { to: 'a@b.example', subject: '', text: '' };

describe('a paced mailer', () => {
  it('never sends more in a minute than it may, and all in the end', () =>
    assert(
      asyncProperty(
        array(nat({ max: 90_000 }), { maxLength: 20 }),
        constantFrom(1, 4, 7, 60),
        async (arrivals, perMinute) => {
          const clock = simulated();
          const sent: number[] = [];
          const mailer = createPacedMailer(
            { send: () => Promise.resolve(void sent.push(clock.now())) },
            { perMinute, now: clock.now, sleep: clock.sleep },
          );
          const waiting: Promise<void>[] = [];
          for (const at of arrivals.toSorted((left, right) => left - right)) {
            await clock.advanceTo(at);
            waiting.push(mailer.send(message));
          }
          await clock.advanceTo(90_000 + 60_000 * 21);
          await Promise.all(waiting);
          expect(sent.length).toBe(arrivals.length);
          // Evenly: any two follow each other by at least their share of a minute.
          const gaps = sent.slice(1).map((at, index) => at - (sent[index] ?? 0));
          expect(gaps.filter((gap) => gap < 60_000 / perMinute - 1e-6)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    ));

  it('goes on after a mail that the server did not take', async () => {
    const sent: string[] = [];
    const mailer = createPacedMailer(
      {
        send: ({ to }) =>
          to === '' ? Promise.reject(new Error('refused')) : Promise.resolve(void sent.push(to)),
      },
      { perMinute: 60, now: () => 0, sleep: () => Promise.resolve() },
    );
    await expect(mailer.send({ ...message, to: '' })).rejects.toThrow('refused');
    await mailer.send(message);
    expect(sent).toEqual(['a@b.example']);
  });
});
