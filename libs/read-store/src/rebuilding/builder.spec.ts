import { once } from 'node:events';
import { getPriority } from 'node:os';
import { describeOnBothDatabases, rowsOf, temporaryDirectory } from '#libs/testing';
import { raiseFence, storedMark } from '../checkpoints.ts';
import { prepare } from '../prepare.ts';
import { startApart } from '../start-apart.ts';
import { BrokenOff } from './broken-off.ts';
import { Builder, type Task } from './builder.ts';
import { HeldLog } from './spec/held-log.ts';
import { noted, type NoteRow } from './spec/notes.ts';
import { isGone, PATIENCE_MS, until } from './spec/until.ts';

const EVENTS = 3_000;
const FENCE = 5;
const program = new URL('./spec/noting.main', import.meta.url);

describeOnBothDatabases('A projection that is built anew in a process of its own', (openDb) => {
  const opened = async () => {
    const [db, directory] = [await openDb(), temporaryDirectory()];
    const log = new HeldLog(directory, false);
    log.has(EVENTS);
    await prepare({ db, store: log, report: () => undefined }, noted, FENCE);
    const builder = new Builder({ program, log: directory }, db.writer.passage());
    const build = (change: Partial<Task> = {}) =>
      builder.build({
        projection: 'noted',
        fence: FENCE,
        signal: new AbortController().signal,
        poured: () => undefined,
        pausedFor: async (swap) => void (await swap()),
        ...change,
      });
    const rows = async () => ((await rowsOf(noted, db))['noted'] ?? []) as unknown as readonly NoteRow[];
    return { db, directory, log, build, rows };
  };

  it(
    'is swapped in under its own lease alone, by one process for all that wait, which stands behind others and is gone then',
    async () => {
      const { db, log, build, rows } = await opened();
      log.hold();
      const told: number[] = [];
      const late = build({ fence: FENCE - 1 });
      const next = build({ poured: (events) => told.push(events) });
      const unknown = build({ projection: 'unknown' });
      const pid = await until(() => log.holding);
      expect(getPriority(pid)).toBe(10);
      log.letGo();
      await expect(late).rejects.toMatchObject({ code: 'stale-checkpoint' });
      await next;
      await expect(unknown).rejects.toMatchObject({ code: 'TypeError', message: 'There is no projection unknown' });
      expect(new Set((await rows()).map(({ folded_by: by }) => by))).toStrictEqual(new Set([pid]));
      expect(await rows()).toHaveLength(EVENTS);
      expect(told.reduce((sum, events) => sum + events, 0)).toBe(EVENTS);
      expect(await storedMark(db, 'noted')).toMatchObject({ position: EVENTS - 1, generation: 2, fence: FENCE });
      await until(() => isGone(pid));
    },
    PATIENCE_MS,
  );

  it(
    'is as it was where it is broken off, fenced off before its end, or its process is killed, and is begun again',
    async () => {
      const { db, log, build, rows } = await opened();
      log.hold();
      const stopping = new AbortController();
      const brokenOff = build({ signal: stopping.signal });
      const first = await until(() => log.holding);
      stopping.abort(new BrokenOff('noted'));
      await expect(brokenOff).rejects.toMatchObject({ code: 'broken-off' });
      expect(isGone(first)).toBe(true);
      const killed = build();
      const second = await until(() => (log.holding === first ? undefined : log.holding));
      process.kill(second, 'SIGKILL');
      await expect(killed).rejects.toMatchObject({ code: 'builder-ended' });
      const fencedOff = build();
      await until(() => ([first, second].includes(log.holding ?? first) ? undefined : log.holding));
      await db.writer.commit([raiseFence('noted', FENCE + 1)]);
      const seen = fencedOff.catch(async (error: unknown) => ({ error, rows: await rows() }));
      const whole = build({ fence: FENCE + 1 });
      log.letGo();
      expect(await seen).toMatchObject({ error: { code: 'stale-checkpoint' }, rows: [] });
      await whole;
      expect(await rows()).toHaveLength(EVENTS);
    },
    PATIENCE_MS,
  );

  it(
    'ends with the process that began it',
    async () => {
      const { db, directory, log, rows } = await opened();
      log.hold();
      const parent = startApart(new URL('./spec/begins-one.main', import.meta.url));
      parent.send({ passage: db.writer.passage(), directory });
      const pid = await until(() => log.holding);
      parent.kill('SIGKILL');
      await once(parent, 'exit');
      await until(() => isGone(pid));
      log.letGo();
      expect(await rows()).toStrictEqual([]);
    },
    PATIENCE_MS,
  );
});
