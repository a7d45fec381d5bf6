import { BEGINNING, Conflict, judgeCheckpoint, NO_STREAM, StoreClosed, type LogId } from '#libs/kernel';
import { newEvent, newEvents } from '../new-event.ts';
import { asNew, caughtUp, collect, eventsOf, failureOf, followed, streamEvents } from './reading.ts';
import { expectHead, OTHER, STREAM, streamOf, type ContractLog } from './subject.ts';

/** Several clients of one log, several logs in one store, and many appends at once. */
export function clientsContract(log: ContractLog): void {
  it('lets a client see at once what another one wrote', async () => {
    const other = await log.open();
    await log.store.append(STREAM, NO_STREAM, newEvents(2));
    expect(asNew(await streamEvents(other, STREAM))).toStrictEqual(newEvents(2));
    expectHead(log, await other.head(), await log.store.head());
  });

  it('conflicts between two clients as within one', async () => {
    const other = await log.open();
    await log.store.append(STREAM, NO_STREAM, [newEvent(1)]);
    await other.append(STREAM, 0, [newEvent(2)]);
    expect(await failureOf(log.store.append(STREAM, 0, [newEvent(3)]))).toMatchObject({ name: 'Conflict', actual: 1 });
  });

  it('follows what another client writes', async () => {
    const batches = log.store.follow()[Symbol.asyncIterator]();
    await caughtUp(batches);
    await (await log.open()).append(STREAM, NO_STREAM, [newEvent(1)]);
    expect(asNew(await caughtUp(batches, 1))).toStrictEqual([newEvent(1)]);
    await batches.return?.();
  });

  it('lets exactly one of 50 appends with one expectation win', async () => {
    const stores = [log.store, await log.open()];
    await log.store.append(STREAM, NO_STREAM, [newEvent(1)]);
    const outcomes = await Promise.allSettled(
      newEvents(50, 2).map((event, index) => stores[index % 2]!.append(STREAM, 0, [event])),
    );
    const refusals = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason as unknown);
    expect(refusals).toHaveLength(49);
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(Conflict);
    expect(await streamEvents(log.store, STREAM)).toHaveLength(2);
  });

  it('takes 200 appends to 200 streams at once', async () => {
    const events = newEvents(200);
    const appended = await Promise.all(events.map((event, n) => log.store.append(streamOf(n), NO_STREAM, [event])));
    expect(new Set(appended.map(({ position }) => position)).size).toBe(200);
    const stored = await eventsOf(log.store.readAll());
    expect(new Set(stored.map(({ id }) => id))).toStrictEqual(new Set(events.map(({ id }) => id)));
  });

  it('keeps two namespaces of one store apart', async () => {
    const other = await log.open('other.');
    await log.store.append(STREAM, NO_STREAM, [newEvent(1), newEvent(2)]);
    await other.append(STREAM, NO_STREAM, [newEvent(1, { data: 'theirs' })]);
    expect(asNew(await streamEvents(other, STREAM))).toStrictEqual([newEvent(1, { data: 'theirs' })]);
    expect(asNew(await eventsOf(log.store.readAll()))).toStrictEqual(newEvents(2));
    expect(asNew(await followed(other, 1))).toStrictEqual([newEvent(1, { data: 'theirs' })]);
    expect(await other.logId()).not.toBe(await log.store.logId());
  });

  it('moves a consumer’s position on past the events of another namespace', async () => {
    const batches = log.store.follow()[Symbol.asyncIterator]();
    await caughtUp(batches);
    const other = await log.open('other.');
    const { position } = await other.append(OTHER, NO_STREAM, [newEvent(1)]);
    for (let reached = BEGINNING; reached < position;) {
      const { value } = await batches.next();
      expect(value.events).toStrictEqual([]);
      reached = value.position;
    }
    const last = (await collect(log.store.readAll())).at(-1);
    expect(last?.events).toStrictEqual([]);
    expectHead(log, last?.position, position);
    await batches.return?.();
  });

  it('keeps the log’s id for every client, and after a restart', async () => {
    const id = await log.store.logId();
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(await (await log.open()).logId()).toBe(id);
    expect(await (await log.reopen()).logId()).toBe(id);
  });

  it('judges checkpoints: of this log, of another one, and beyond the end', async () => {
    const logId = await log.store.logId();
    const { position } = await log.store.append(STREAM, NO_STREAM, [newEvent(1)]);
    const standings = [
      { logId, position: BEGINNING },
      { logId, position },
      { logId, position: position + 1 },
      { logId: 'of another log' as LogId, position },
    ].map((checkpoint) => judgeCheckpoint(log.store, checkpoint));
    expect(await Promise.all(standings)).toStrictEqual(['valid', 'valid', 'beyond-the-end', 'another-log']);
  });

  it('answers what was under way when it is closed, and refuses what comes after', async () => {
    const underWay = newEvents(50).map((event, n) => log.store.append(streamOf(n), NO_STREAM, [event]));
    const closed = log.store.close();
    const late = await failureOf(log.store.append(OTHER, NO_STREAM, [newEvent(99)]));
    expect(late).toBeInstanceOf(StoreClosed);
    expect((await Promise.all(underWay)).map(({ revision }) => revision)).toStrictEqual(Array(50).fill(0));
    await closed;
    expect(await eventsOf((await log.open()).readAll())).toHaveLength(50);
  });

  it('refuses everything once it is closed, and is closed twice without harm', async () => {
    const waiting = log.store.follow()[Symbol.asyncIterator]();
    await caughtUp(waiting);
    const next = failureOf(waiting.next());
    await log.store.close();
    await log.store.close();
    expect(await next).toBeInstanceOf(StoreClosed);
    for (const ask of [
      log.store.head(),
      log.store.logId(),
      streamEvents(log.store, STREAM),
      collect(log.store.readAll()),
    ]) {
      expect(await failureOf(ask)).toBeInstanceOf(StoreClosed);
    }
  });

  it('leaves the other clients of the log open when one is closed', async () => {
    const other = await log.open();
    await log.store.close();
    expect((await other.append(STREAM, NO_STREAM, [newEvent(1)])).revision).toBe(0);
  });
}
