import { EventLedger } from '#libs/event-store';
import { NO_STREAM, streamName } from '#libs/kernel';
import { askedOf, countBy, envelopeOf, frozenClock, newEvent, openTestStore, tally } from '#libs/testing';
import { withCommandMetrics } from './metered-ledger.ts';
import { withMetrics } from './metered-store.ts';
import { createMetrics } from './metrics.ts';

const stream = streamName('place', 'p-1');

/** What a measure says, by its labels; measures of this process itself are not looked at. */
async function valuesOf(metrics: ReturnType<typeof createMetrics>, name: string) {
  const { values } = (await metrics.registry.getMetricsAsJSON()).find((one) => one.name === name) ?? { values: [] };
  return Object.fromEntries(
    values
      .filter((value) => !('metricName' in value) || String(value.metricName).endsWith('_count'))
      .map(({ labels, value }) => [Object.values(labels).join(' '), value]),
  );
}

describe('A log that is measured', () => {
  it('counts appends by what they came to, and conflicts by category', async () => {
    const metrics = createMetrics();
    const store = withMetrics(await openTestStore(), metrics);
    await store.append(stream, NO_STREAM, [newEvent(1), newEvent(2)]);
    await store.append(stream, NO_STREAM, [newEvent(1), newEvent(2)]);
    await expect(store.append(stream, NO_STREAM, [newEvent(3)])).rejects.toMatchObject({ name: 'Conflict' });
    await expect(store.append(stream, 1, [])).rejects.toMatchObject({ name: 'InvalidAppend' });
    const appends = await valuesOf(metrics, 'ledger_append_duration_seconds');
    expect(appends).toStrictEqual({ recorded: 1, repeated: 1, conflict: 1, refused: 1 });
    expect(await valuesOf(metrics, 'ledger_conflicts_total')).toStrictEqual({ place: 1 });
    expect(await valuesOf(metrics, 'ledger_events_appended_total')).toStrictEqual({ '': 2 });
  });

  it('is told since when a command has been about it, as without a measure', async () => {
    const asked = askedOf(await openTestStore());
    await withMetrics(asked, createMetrics()).append(stream, NO_STREAM, [newEvent(1)], { since: 1 });
    expect(asked.since).toStrictEqual([1]);
  });

  it('knows how many appends are under way, also behind one that failed', async () => {
    const metrics = createMetrics();
    const store = withMetrics(await openTestStore(), metrics);
    const appends = [1, 2, 3].map((n) => store.append(stream, NO_STREAM, [newEvent(n)]));
    expect(await valuesOf(metrics, 'ledger_appends_under_way')).toStrictEqual({ '': 3 });
    await Promise.allSettled(appends);
    expect(await valuesOf(metrics, 'ledger_appends_under_way')).toStrictEqual({ '': 0 });
  });
});

describe('A ledger that is measured', () => {
  it('counts commands by name and by what they came to', async () => {
    const metrics = createMetrics();
    const clock = frozenClock();
    const bare = new EventLedger({ store: await openTestStore(), clock, digestKey: Buffer.alloc(32, 7) });
    const ledger = withCommandMetrics(bare, metrics);
    await ledger.transact(tally, 't', envelopeOf(1), countBy(2));
    await ledger.transact(tally, 't', envelopeOf(1), countBy(2));
    const stale = { ...envelopeOf(2), ifMatch: 7 };
    await expect(ledger.transact(tally, 't', stale, countBy(2))).rejects.toMatchObject({ code: 'precondition-failed' });
    const { name } = envelopeOf(1);
    const counted = { [`${name} recorded`]: 1, [`${name} repeated`]: 1, [`${name} stale`]: 1 };
    expect(await valuesOf(metrics, 'ledger_commands_total')).toStrictEqual(counted);
    expect(await ledger.load(tally, 't')).toMatchObject({ revision: 0, state: await ledger.read(tally, 't') });
  });
});
