import { BEGINNING, NO_STREAM, StoreUnavailable, type StreamName } from '#libs/kernel';
import { newEvent, newEvents } from '#libs/testing';
import { inServer, opened, until } from './spec/opened.ts';

const STREAM = 'placement-1' as StreamName;
const read = async (store: Awaited<ReturnType<typeof opened>>['store']) =>
  (await Array.fromAsync(store.readStream(STREAM))).flat().map(({ id }) => id);

describe('A reading that meets a fault', () => {
  it.each(['unavailable', 'reset', 'exception', 'unanswered'] as const)('is tried again: %s', async (fate) => {
    const { server, store } = await opened({ reading: 500 });
    await store.append(STREAM, NO_STREAM, newEvents(3));
    server.fates.befall('read', fate, 2);
    expect(await read(store)).toStrictEqual(newEvents(3).map(({ id }) => id));
  });

  it('ends in time where nobody answers', async () => {
    const { server, store } = await opened({ reading: 300, command: 1000 });
    server.gate.freeze();
    await expect(read(store)).rejects.toBeInstanceOf(StoreUnavailable);
    server.gate.thaw();
  });

  it('ends with the time of the command, however long it may be silent itself', async () => {
    const { server, store } = await opened({ reading: 60_000, command: 500 });
    server.gate.freeze();
    await expect(read(store)).rejects.toBeInstanceOf(StoreUnavailable);
    server.gate.thaw();
  });
});

describe('A reading of several pages', () => {
  it('asks for the next page before the first is worked on', async () => {
    const { server, store } = await opened();
    await store.append(STREAM, NO_STREAM, newEvents(1500));
    server.fates.befall('read', { late: 1 }, 2);
    const pages = store.readStream(STREAM)[Symbol.asyncIterator]();
    await pages.next();
    await until(() => !server.fates.isPlanned('read'));
    expect((await pages.next()).value).toHaveLength(500);
  });

  it('stops at its limit, and asks no further', async () => {
    const { server, store } = await opened();
    await store.append(STREAM, NO_STREAM, newEvents(1500));
    server.fates.befall('read', { late: 1 }, 3);
    expect((await Array.fromAsync(store.readStream(STREAM, { limit: 1200 }))).flat()).toHaveLength(1200);
    expect(server.fates.isPlanned('read')).toBe(true);
  });
});

describe('A stream that was deleted', () => {
  it('softly is none, and goes on behind its old revisions', async () => {
    const { server, store } = await opened();
    await store.append(STREAM, NO_STREAM, newEvents(3));
    server.log.softDelete(inServer(STREAM), 'any');
    expect(await read(store)).toStrictEqual([]);
    expect(await store.append(STREAM, NO_STREAM, [newEvent(4)])).toMatchObject({ revision: 3 });
    expect(await read(store)).toStrictEqual([newEvent(4).id]);
  });

  it('for ever is told as what it is', async () => {
    const { server, store } = await opened();
    await store.append(STREAM, NO_STREAM, newEvents(3));
    server.log.tombstone(inServer(STREAM), 'any');
    await expect(read(store)).rejects.toMatchObject({ name: 'StreamDestroyed' });
    await expect(store.append(STREAM, 2, [newEvent(4)])).rejects.toMatchObject({ name: 'StreamDestroyed' });
  });
});

describe('A reading of nothing', () => {
  it('asks the server for nothing', async () => {
    const { server, store } = await opened();
    server.fates.befall('read', 'unanswered');
    expect(await Array.fromAsync(store.readStream(STREAM, { limit: 0 }))).toStrictEqual([]);
  });

  it('behind the end is empty', async () => {
    const { store } = await opened();
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    expect(await Array.fromAsync(store.readStream(STREAM, { from: 9 }))).toStrictEqual([]);
    expect((await Array.fromAsync(store.readAll({ after: BEGINNING, limit: 0 }))).flat()).toStrictEqual([]);
  });
});
