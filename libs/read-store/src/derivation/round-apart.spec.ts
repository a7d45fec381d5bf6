import { BEGINNING, streamName } from '#libs/kernel';
import { describeOnBothDatabases, FixedLog, recordedLog, rowsOf } from '#libs/testing';
import { storedMark } from '../checkpoints.ts';
import { prepare } from '../prepare.ts';
import { asProjection } from './as-projection.ts';
import { roundApart } from './round-apart.ts';
import { noted, summed } from './spec/notes.ts';

const silent = (): void => undefined;
const SUBJECTS = 50;
const log = recordedLog(
  ...Array.from({ length: SUBJECTS }, (_, n) => {
    const told = { type: 'Noted', data: { group: 'x', n } };
    return [streamName('note', `s-${n}`), told] as const;
  }),
);
const [derivation, tables] = [summed(), asProjection(summed())];
const apart = derivation.apart as URL;
const going = new AbortController().signal;
/** A process of its own has to begin, on a busy machine, too. */
const PATIENCE_MS = 60_000;

describeOnBothDatabases('A round that is carried out in a process of its own', (openDb) => {
  const opened = async (fence: number) => {
    const [db, store] = [await openDb(), new FixedLog(log)];
    const runner = await prepare({ db, store, report: silent }, noted);
    await prepare({ db, store, report: silent }, tables, fence);
    await runner.apply({ events: log, position: SUBJECTS - 1 });
    const round = (signal: AbortSignal, as = fence) =>
      roundApart(db.writer, { name: 'sums', apart, fence: as, signal });
    return { db, round, rows: async () => (await rowsOf(tables, db))['note_sum'] };
  };

  it(
    'writes under its own lease alone, is broken off behind a page, begun again, and whole in the end',
    async () => {
      const { db, round, rows } = await opened(3);
      await expect(round(going, 2)).rejects.toMatchObject({ code: 'fenced-off' });
      expect(await rows()).toStrictEqual([]);
      expect(await round(AbortSignal.abort())).toBe(BEGINNING);
      expect((await rows())?.length).toBeLessThan(SUBJECTS);
      expect((await storedMark(db, 'sums'))?.position).toBe(BEGINNING);
      expect(await round(going)).toBe(SUBJECTS - 1);
      expect(await rows()).toHaveLength(SUBJECTS - 1);
    },
    PATIENCE_MS,
  );
});
