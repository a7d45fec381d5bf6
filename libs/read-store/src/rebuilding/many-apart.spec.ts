import { describeOnBothDatabases, frozenClock, rowsOf, temporaryDirectory } from '#libs/testing';
import { startProjections, UNOBSERVED, type ProjectionHost } from '../index.ts';
import { HeldLog } from './spec/held-log.ts';
import { noted, type NoteRow } from './spec/notes.ts';
import { isGone, PATIENCE_MS, until } from './spec/until.ts';

const FEW = 2_000;
const MANY = FEW + 1;
const program = new URL('./spec/noting.main', import.meta.url);

describeOnBothDatabases('A projection', (openDb) => {
  const opened = async (events: number) => {
    const [db, directory, told, said] = [await openDb(), temporaryDirectory(), [] as number[], [] as string[]];
    const log = new HeldLog(directory, false);
    log.has(events);
    const ground = { db, store: log, report: (line: string) => said.push(line), clock: frozenClock() };
    const observer = { ...UNOBSERVED, rebuilding: (_name: string, folded: number) => void told.push(folded) };
    const start = (): Promise<ProjectionHost> =>
      startProjections({ ...ground, observer, apart: { program, log: directory }, projections: [noted] });
    const foldedBy = async (): Promise<readonly number[]> => {
      const rows = ((await rowsOf(noted, db))['noted'] ?? []) as unknown as readonly NoteRow[];
      return rows.toSorted((one, other) => one.position - other.position).map(({ folded_by: by }) => by);
    };
    const reached = async (host: ProjectionHost, position: number) =>
      expect(await host.positions.reached('noted', position, PATIENCE_MS)).toBe(true);
    return { log, start, foldedBy, reached, said, told: () => told.reduce((sum, folded) => sum + folded, 0) };
  };

  it(
    'of many events is built in another process, goes on here, and goes on while it is built once more',
    async () => {
      const { log, start, foldedBy, reached, told } = await opened(MANY);
      const host = await start();
      await reached(host, MANY - 1);
      expect(told()).toBe(MANY);
      log.has(MANY + 1);
      await reached(host, MANY);
      const [first, ...others] = await foldedBy();
      expect(others).toStrictEqual([...Array<number | undefined>(MANY - 1).fill(first), process.pid]);
      expect(first).not.toBe(process.pid);
      log.hold();
      const rebuilt = host.rebuild('noted');
      const second = await until(() => log.holding);
      expect(host.statuses).toMatchObject([{ state: 'rebuilding' }]);
      log.has(MANY + 3);
      await reached(host, MANY + 2);
      log.letGo();
      await rebuilt;
      log.has(MANY + 4);
      await reached(host, MANY + 3);
      await host.stop();
      expect(await foldedBy()).toStrictEqual([...Array<number>(MANY + 3).fill(second), process.pid]);
    },
    PATIENCE_MS,
  );

  it(
    'of few events is built here, and where this process stops meanwhile, nothing is left of the other',
    async () => {
      const { log, start, foldedBy, reached, said } = await opened(FEW);
      const host = await start();
      await reached(host, FEW - 1);
      expect(await foldedBy()).toStrictEqual(Array<number>(FEW).fill(process.pid));
      log.has(MANY);
      await reached(host, MANY - 1);
      log.hold();
      const rebuilt = host.rebuild('noted').then(
        () => 'rebuilt',
        (error: unknown) => error,
      );
      const pid = await until(() => log.holding);
      await host.stop();
      expect(await rebuilt).toMatchObject({ code: 'broken-off' });
      expect(isGone(pid)).toBe(true);
      expect(await foldedBy()).toStrictEqual(Array<number>(MANY).fill(process.pid));
      expect(said.filter((line) => line.includes('fails'))).toStrictEqual([]);
    },
    PATIENCE_MS,
  );
});
