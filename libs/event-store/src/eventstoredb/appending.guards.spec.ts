import { Conflict, NO_STREAM, OutcomeUnknown, StoreUnavailable, type StreamName } from '#libs/kernel';
import { newEvent, newEvents } from '#libs/testing';
import { inServer, opened, storeAt, until } from './spec/opened.ts';

const STREAM = 'placement-1' as StreamName;

/** How often each id stands in the server. */
const written = (server: Awaited<ReturnType<typeof opened>>['server']) =>
  server.log.stream(inServer(STREAM))?.map(({ id }) => id) ?? [];

describe('An append that meets a fault', () => {
  it.each([
    ['not-ready', 'not-ready'],
    ['exception', 'other'],
    ['unavailable', 'unavailable'],
    ['reset', 'broken'],
    ['timed-out', 'timeout'],
    ['done-timed-out', 'timeout'],
    ['unanswered', 'timeout'],
    ['done-unanswered', 'timeout'],
  ] as const)('is tried again under the same ids, and stands once: %s', async (fate, trouble) => {
    const { server, store, troubles } = await opened();
    server.fates.befall('append', fate, 2);
    const { revision } = await store.append(STREAM, NO_STREAM, newEvents(2));
    expect(revision).toBe(1);
    expect(written(server)).toStrictEqual(newEvents(2).map(({ id }) => id));
    expect(troubles).toContain(`append ${trouble}`);
  });

  it('stands once, where the first try is written after it was called timed out', async () => {
    const { server, store } = await opened();
    server.fates.befall('append', 'timed-out-then-done', 1);
    expect(await store.append(STREAM, NO_STREAM, [newEvent(1)])).toMatchObject({ revision: 0 });
    const next = await store.append(STREAM, 0, [newEvent(2)]);
    expect(next.revision).toBe(1);
    expect(written(server)).toStrictEqual(newEvents(2).map(({ id }) => id));
  });

  it('is never called refused where it may have been written: its outcome is not known', async () => {
    const { server, store } = await opened();
    server.fates.befall('append', 'done-timed-out');
    await expect(store.append(STREAM, NO_STREAM, [newEvent(1)])).rejects.toBeInstanceOf(OutcomeUnknown);
    server.fates.heal();
    expect(await store.append(STREAM, NO_STREAM, [newEvent(1)])).toMatchObject({ revision: 0 });
    expect(written(server)).toHaveLength(1);
  });

  it('is over within its deadline, whatever the server does not say', async () => {
    const { server, store } = await opened();
    server.gate.freeze();
    const began = performance.now();
    await expect(store.append(STREAM, NO_STREAM, [newEvent(1)])).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(performance.now() - began).toBeLessThan(10_000);
    server.gate.thaw();
  });

  it('says that nothing was written where nobody was there, and goes on once somebody is', async () => {
    const { server, store } = await opened();
    await server.gate.shut();
    await until(async () => {
      const error: unknown = await store.append(STREAM, NO_STREAM, [newEvent(1)]).catch((refusal: unknown) => refusal);
      return error instanceof StoreUnavailable;
    });
    await server.gate.open();
    await until(async () =>
      store.append(STREAM, NO_STREAM, [newEvent(1)]).then(
        () => true,
        () => false,
      ),
    );
    expect(written(server)).toHaveLength(1);
  });

  it('is never decided by what another process wrote meanwhile: the expectation is that of the first try', async () => {
    const { server, store } = await opened();
    const other = await storeAt(server.url);
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    server.fates.befall('append', 'timed-out', 1);
    const late = store.append(STREAM, 0, [newEvent(2)]);
    const first = await other.append(STREAM, 0, [newEvent(3)]).catch((error: unknown) => error);
    const second: unknown = await late.catch((error: unknown) => error);
    expect([first, second].filter((outcome) => outcome instanceof Conflict)).toHaveLength(1);
    expect(written(server)).toHaveLength(2);
  });
});

describe('An append', () => {
  it('asks for no list of what the server can do: that one may fail for ever', async () => {
    const { server, store } = await opened();
    server.fates.befall('features', 'reset');
    expect(await store.append(STREAM, NO_STREAM, [newEvent(1)])).toMatchObject({ revision: 0 });
  });

  it('of one client harms none of another’s when that one breaks', async () => {
    const [one, two] = [await opened(), await opened()];
    one.server.fates.befall('append', 'unanswered');
    const pending = one.store.append(STREAM, NO_STREAM, [newEvent(1)]).catch((error: unknown) => error);
    one.server.gate.cut();
    expect(await two.store.append(STREAM, NO_STREAM, [newEvent(1)])).toMatchObject({ revision: 0 });
    one.server.fates.heal();
    await pending;
  });

  it('sends no recorded id again at the present head, though only another process recorded it', async () => {
    const { server, store } = await opened();
    await (await storeAt(server.url)).append(STREAM, NO_STREAM, newEvents(3));
    await expect(store.append(STREAM, 2, [newEvent(2)])).rejects.toBeInstanceOf(Conflict);
    expect(written(server)).toHaveLength(3);
  });

  it('is readable as JSON in the server, under the id it was given', async () => {
    const { server, store } = await opened();
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    const [stored] = server.log.stream(inServer(STREAM)) ?? [];
    expect(stored).toMatchObject({ id: newEvent(1).id, type: 'AbsenceReported', isJson: true });
    expect(JSON.parse(Buffer.from(stored?.data ?? []).toString())).toStrictEqual(newEvent(1).data);
  });

  it('is as it was when it was handed over, whatever the caller does to it meanwhile', async () => {
    const { server, store } = await opened();
    const data = { n: 1 };
    server.fates.befall('append', 'timed-out', 1);
    const appended = store.append(STREAM, NO_STREAM, [newEvent(1, { data })]);
    data.n = 2;
    await appended;
    const [stored] = server.log.stream(inServer(STREAM)) ?? [];
    expect(JSON.parse(Buffer.from(stored?.data ?? []).toString())).toStrictEqual({ n: 1 });
  });
});
