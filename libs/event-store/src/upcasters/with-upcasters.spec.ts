import { NO_STREAM, type StreamName } from '#libs/kernel';
import { askedOf, newEvent, openTestStore } from '#libs/testing';
import type { UpcasterRegistry } from './upcaster-registry.ts';
import { withUpcasters } from './with-upcasters.ts';

const STREAM = 'attendance-1' as StreamName;
const REGISTRY: UpcasterRegistry = {
  AbsenceReported: { to: 'AbsenceReported.v2', step: ({ day }: { day: string }) => ({ date: day }) },
  'AbsenceReported.v2': { to: 'AbsenceReported.v3', step: (data: object) => ({ ...data, session: 'AM' }) },
};

async function bothLogs() {
  const raw = await openTestStore();
  const types = ['AbsenceReported', 'AbsenceReported.v2', 'AbsenceReported.v3', 'ReviewHeld', 'ReviewHeld.v2'];
  const data = [
    { day: '2026-09-04' },
    { date: '2026-09-04' },
    { date: '2026-09-04', session: 'PM' },
    { n: 1 },
    { n: 2 },
  ];
  await raw.append(
    STREAM,
    NO_STREAM,
    types.map((type, n) => newEvent(n + 1, { type, data: data[n] })),
  );
  return { raw, store: withUpcasters(raw, REGISTRY) };
}

const CURRENT = [
  { type: 'AbsenceReported', data: { date: '2026-09-04', session: 'AM' } },
  { type: 'AbsenceReported', data: { date: '2026-09-04', session: 'AM' } },
  { type: 'AbsenceReported', data: { date: '2026-09-04', session: 'PM' } },
  { type: 'ReviewHeld', data: { n: 1 } },
  { type: 'ReviewHeld', data: { n: 2 } },
];

describe('A log with upcasters', () => {
  it('passes on since when whoever asks has been about it', async () => {
    const asked = askedOf(await openTestStore());
    const store = withUpcasters(asked, REGISTRY);
    await store.append(STREAM, NO_STREAM, [newEvent(9)], { since: 1 });
    await Array.fromAsync(store.readStream(STREAM, { since: 2 }));
    expect(asked.since).toStrictEqual([1, 2]);
  });

  it('gives every event in its present shape, whichever way it is read', async () => {
    const { store } = await bothLogs();
    for await (const events of store.readStream(STREAM)) expect(events).toMatchObject(CURRENT);
    for await (const { events } of store.readAll()) expect(events).toMatchObject(CURRENT);
    for await (const { events } of store.follow()) {
      expect(events).toMatchObject(CURRENT);
      break;
    }
  });

  it('writes under the present stored type, and reads it back unchanged', async () => {
    const { raw, store } = await bothLogs();
    const data = { date: '2026-09-07', session: 'AM' };
    await store.append(STREAM, 4, [newEvent(6, { data })]);
    for await (const events of raw.readStream(STREAM, { from: 5 })) {
      expect(events).toMatchObject([{ type: 'AbsenceReported.v3', data }]);
    }
    for await (const events of store.readStream(STREAM, { from: 5 })) {
      expect(events).toMatchObject([{ type: 'AbsenceReported', data }]);
    }
  });

  it('passes on the head, the log’s id and the end', async () => {
    const { raw, store } = await bothLogs();
    expect([await store.head(), await store.logId()]).toStrictEqual([await raw.head(), await raw.logId()]);
    await store.close();
    await expect(raw.head()).rejects.toThrow('closed');
  });

  it.each<[string, UpcasterRegistry, string]>([
    [
      'goes round',
      { 'A.v2': { to: 'A', step: (d) => d }, A: { to: 'A.v2', step: (d) => d } },
      'Upcasting A.v2 never ends',
    ],
    ['leads to another name', { A: { to: 'B.v2', step: (d) => d } }, 'Upcasting A must not end as B.v2'],
  ])('refuses a registry that %s', async (_, registry, message) => {
    const raw = await openTestStore();
    expect(() => withUpcasters(raw, registry)).toThrow(message);
  });
});
