import { describe, expect, it } from 'vitest';
import { createHealth, createLifecycle, createMetrics, silentLogger } from '../src/index.ts';

describe('stopping', () => {
  it('goes in reverse, once, past a part that fails', async () => {
    const stopped: string[] = [];
    const lifecycle = createLifecycle(silentLogger);
    lifecycle.onStop('store', () => void stopped.push('store'));
    lifecycle.onStop('broken', () => Promise.reject(new Error('no')));
    lifecycle.onStop('door', () => void stopped.push('door'));
    await Promise.all([lifecycle.stop(), lifecycle.stop()]);
    expect(stopped).toEqual(['door', 'store']);
  });
});

describe('health', () => {
  it('is ready when every part is, and names the one that is not', async () => {
    const health = createHealth();
    health.register('store', () => Promise.resolve());
    expect(await health.report()).toEqual({ isReady: true, parts: { store: 'ready' } });
    health.register('search', () => Promise.reject(new Error('ECONNREFUSED 10.0.0.1')));
    expect(await health.report()).toEqual({ isReady: false, parts: { store: 'ready', search: 'not ready' } });
  });

  it('tells once why a part is not ready, and once that it is again', async () => {
    const told: [string, unknown][] = [];
    const health = createHealth({ onChange: (part, reason) => told.push([part, reason]) });
    const reason = new Error('ECONNREFUSED 10.0.0.1');
    let isThere = true;
    health.register('store', () => (isThere ? Promise.resolve() : Promise.reject(reason)));
    for (const next of [true, false, false, true, true]) {
      isThere = next;
      await health.report();
    }
    expect(told).toEqual([
      ['store', reason],
      ['store', undefined],
    ]);
  });
});

describe('metrics', () => {
  it('count calls, jobs and gauges', async () => {
    const metrics = createMetrics();
    metrics.startCall('membership', 'people.me')('OK');
    metrics.countJob('events-membership', 'failed');
    metrics.gauge('smc_outbox_entries', 'Events not yet handed on.', () => 7);
    const text = await metrics.text();
    expect(text).toContain(
      'smc_call_seconds_count{service="membership",procedure="people.me",outcome="OK"} 1',
    );
    expect(text).toContain('smc_jobs_total{queue="events-membership",outcome="failed"} 1');
    expect(text).toContain('smc_outbox_entries 7');
  });
});
