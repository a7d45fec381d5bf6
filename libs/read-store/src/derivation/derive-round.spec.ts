import { streamName } from '#libs/kernel';
import { describeOnBothDatabases, FixedLog, recordedLog, rowsOf } from '#libs/testing';
import { storedMark } from '../checkpoints.ts';
import { prepare } from '../prepare.ts';
import { asProjection } from './as-projection.ts';
import type { Derivation } from './derivation.ts';
import { deriveRound } from './derive-round.ts';
import { noted, summed } from './spec/notes.ts';

const note = (subject: string, group: string, n: number) =>
  [streamName('note', subject), { type: 'Noted', data: { group, n } }] as const;
const silent = (): void => undefined;

describeOnBothDatabases('What is derived from a projection', (openDb) => {
  const opened = async (log: readonly ReturnType<typeof note>[]) => {
    const [db, store] = [await openDb(), new FixedLog(recordedLog(...log))];
    const runner = await prepare({ db, store, report: silent }, noted);
    await prepare({ db, store, report: silent }, asProjection(summed()));
    const events = recordedLog(...log);
    const apply = (through: number) => runner.apply({ events: events.slice(0, through + 1), position: through });
    const rows = async () => (await rowsOf(asProjection(summed()), db))['note_sum'];
    return { db, apply, rows };
  };
  const LOG = [note('a', 'x', 1), note('b', 'x', 2), note('c', 'y', 3), note('a', 'x', 4), note('c', 'y', -3)];

  it('follows it, subject by subject whole, and is where the projection is', async () => {
    const { db, apply, rows } = await opened(LOG);
    await apply(2);
    expect(await deriveRound(db, summed())).toBe(2);
    expect(await rows()).toStrictEqual([
      { subject_id: 'a', sum: 1, of: 1 },
      { subject_id: 'b', sum: 2, of: 1 },
      { subject_id: 'c', sum: 3, of: 1 },
    ]);
    await apply(4);
    expect(await deriveRound(db, summed())).toBe(4);
    expect(await rows()).toStrictEqual([
      { subject_id: 'a', sum: 5, of: 2 },
      { subject_id: 'b', sum: 2, of: 1 },
    ]);
  });

  it('looks at whom something concerns, and at nobody where nothing came', async () => {
    const { db, apply } = await opened(LOG);
    await apply(2);
    await deriveRound(db, summed());
    const looked: string[] = [];
    await deriveRound(db, summed(looked));
    expect(looked).toStrictEqual([]);
    await apply(3);
    await deriveRound(db, summed(looked));
    expect(looked).toStrictEqual(['a', 'b']);
  });

  it('is not written by who was overtaken (stale-checkpoint)', async () => {
    const { db, apply, rows } = await opened(LOG);
    await apply(2);
    const slow = summed();
    const overtaken: Derivation = {
      ...slow,
      derive: async (source, subjects, through) => {
        const derived = await slow.derive(source, subjects, through);
        await deriveRound(db, summed());
        return derived.map((each) => ({ ...each, rows: [[]] }));
      },
    };
    await expect(deriveRound(db, overtaken)).rejects.toMatchObject({ code: 'stale-checkpoint' });
    expect(await rows()).toHaveLength(3);
    expect((await storedMark(db, 'sums'))?.position).toBe(2);
  });

  it('does nothing yet where it concerns more subjects than it may', async () => {
    const { db, apply, rows } = await opened(LOG);
    await apply(4);
    expect(await deriveRound(db, summed(), { atMost: 2 })).toBe('too-many');
    expect(await rows()).toStrictEqual([]);
    expect(await deriveRound(db, summed(), { atMost: 3 })).toBe(4);
  });

  it('begins again, doing no harm, where a round broke off half-way', async () => {
    const { db, apply, rows } = await opened(LOG);
    await apply(4);
    const broken: Derivation = { ...summed(), derive: () => Promise.reject(new Error('The power is gone')) };
    await expect(deriveRound(db, broken)).rejects.toThrow('The power is gone');
    await deriveRound(db, summed());
    expect(await rows()).toHaveLength(2);
  });
});
