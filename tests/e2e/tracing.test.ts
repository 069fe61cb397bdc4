import { afterEach, describe, expect, it } from 'vitest';
import { startRunning } from './running.ts';
import { startTraceReceiver } from './trace-receiver.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const parent = 'b7ad6b7169203331';
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** Publishes a challenge through the door, as a program within the trace above. */
async function publishTraced(settings: Record<string, string>) {
  const running = await startRunning(settings);
  ends.push(() => running.stop());
  const { clients } = running.platform;
  const system = await running.platform.asSystem();
  await clients.membership.organisations.create(
    { id: 'goyang', content: { kind: 'CITY', name: 'Goyang', country: 'KR' } },
    system,
  );
  const email = 'officer@goyang.example';
  const { id } = await clients.membership.people.invite(
    { organisationId: 'goyang', email, name: 'An Officer', roles: ['MEMBER'] },
    system,
  );
  const { token } = await clients.membership.links.createForPerson({ personId: id }, system);
  const { sessionToken } = await clients.membership.links.redeem({
    token,
    password: 'a sentence that nobody guesses',
  });
  await running.platform.settle();
  const post = async (path: string, body: object) => {
    const response = await fetch(`${running.url}/api/city-challenge/challenges${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${sessionToken}`,
        traceparent: `00-${traceId}-${parent}-01`,
      },
    });
    return (await response.json()) as { id: string; version: number; state: string };
  };
  const content = { title: 'Underpass floods', description: 'It fills in minutes.', sdgs: [11] };
  const draft = await post('', { content });
  const published = await post(`/${draft.id}/publish`, { expectedVersion: draft.version });
  expect(published.state).toBe('PUBLISHED');
  await running.platform.settle();
  return running;
}

describe('traces', () => {
  it('lead from the caller through the door and the services to the ranking', async () => {
    const receiver = await startTraceReceiver();
    ends.push(() => receiver.close());
    const running = await publishTraced({ SMC_OTLP_URL: receiver.url });
    await running.stop();
    ends.splice(1, 1);
    const ours = receiver.spans.filter((span) => span.traceId === traceId);
    const nameOf = (spanId: string) => ours.find((span) => span.spanId === spanId)?.name ?? spanId;
    const steps = ours.map(({ name, parentSpanId }) => `${nameOf(parentSpanId)} > ${name}`);
    expect(steps).toEqual(
      expect.arrayContaining([
        `${parent} > POST /api/city-challenge`,
        'POST /api/city-challenge > publish',
        'publish > events-matchmaking',
        'events-matchmaking > matchmaking-rank',
      ]),
    );
    expect(new Set(ours.map(({ process }) => process))).toEqual(new Set(['smc']));
    expect(JSON.stringify(receiver.spans)).not.toContain('Underpass');
  });

  it('are not begun, sent along or kept where no receiver is configured', async () => {
    const running = await publishTraced({});
    const { jobs } = running.platform.adapters;
    const found = await jobs.list('events-matchmaking', { limit: 100 });
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain('traceparent');
  });

  it('do not keep anything from stopping where the receiver is away', async () => {
    const receiver = await startTraceReceiver();
    await receiver.close();
    const running = await publishTraced({ SMC_OTLP_URL: receiver.url });
    ends.length = 0;
    await running.stop();
  });
});
