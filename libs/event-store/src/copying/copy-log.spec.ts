import { type EventStore, NO_STREAM, OutcomeUnknown, StoreUnavailable } from '#libs/kernel';
import { openTestStore, temporaryDirectory } from '#libs/testing';
import type { Progress } from './copy-log.ts';
import { APPENDS, by, copy, fill, kept, ONE, TWO, watched } from './spec/logs.ts';

let source: EventStore;
let target: EventStore;

beforeEach(async () => {
  const directory = temporaryDirectory();
  [source, target] = [await openTestStore(directory, 'old'), await openTestStore(directory, 'new')];
  await fill(source);
});

describe('Copying a log', () => {
  it('keeps ids, types, data, metadata, revisions and the order of the whole log; the target stays another log', async () => {
    expect(await copy(source, target)).toStrictEqual({ before: 0, copied: 7, streams: 2 });
    expect(await kept(target)).toStrictEqual(await kept(source));
    expect(await target.logId()).not.toBe(await source.logId());
  });

  it.each([1, 2, 100])('makes one append of what one command recorded, %i at a time', async (together) => {
    const { store, appends } = watched(target);
    await copy(source, store, { together });
    expect(appends).toStrictEqual(APPENDS);
  });

  it('copies an empty log', async () => {
    expect(await copy(await openTestStore(temporaryDirectory(), 'empty'), target)).toStrictEqual({
      before: 0,
      copied: 0,
      streams: 0,
    });
  });

  it('tells how far it is in verifying, copying and comparing', async () => {
    const told: Progress[] = [];
    target = await openTestStore();
    const { store } = watched(target, (append) => stopAt(append, 3));
    await expect(copy(source, store, { together: 1 })).rejects.toThrow('stopped');
    await copy(source, target, { together: 2, progress: (progress) => told.push(progress) });
    expect(told.map(({ doing, events }) => `${doing} ${events}`)).toStrictEqual([
      'verifying 1',
      'verifying 2',
      'verifying 3',
      'copying 2',
      'copying 4',
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `comparing ${n}`),
    ]);
    for (const doing of ['verifying', 'copying', 'comparing']) {
      const shares = told.filter((progress) => progress.doing === doing).map(({ share }) => share);
      expect(shares).toStrictEqual(shares.toSorted((a, b) => a - b));
    }
    expect(told.at(-1)).toMatchObject({ share: 1 });
  });
});

describe('A copy that was cut off', () => {
  it.each([1, 2, 3, 4, 5])('before its append %i is gone on with, and comes out as if it had not been', async (cut) => {
    const { store } = watched(target, (append) => stopAt(append, cut));
    await expect(copy(source, store, { together: 1 })).rejects.toThrow('stopped');
    const before = APPENDS.slice(0, cut - 1).flat().length;
    expect(await kept(target)).toHaveLength(before);
    expect(await copy(source, target)).toStrictEqual({ before, copied: 7 - before, streams: 2 });
    expect(await kept(target)).toStrictEqual(await kept(source));
  });

  it('adds nothing where all is there', async () => {
    await copy(source, target);
    expect(await copy(source, target)).toStrictEqual({ before: 7, copied: 0, streams: 2 });
    expect(await kept(target)).toHaveLength(7);
  });

  it('finds what arrived late, and takes it as its own', async () => {
    const late = watched(target, async (append) => {
      if (append === 2) await target.append(TWO, NO_STREAM, [by(2, 3)]);
    });
    expect(await copy(source, late.store, { together: 1 })).toMatchObject({ copied: 7 });
    expect(await kept(target)).toStrictEqual(await kept(source));
  });
});

describe('A target that does not answer', () => {
  it.each([new OutcomeUnknown('no answer'), new StoreUnavailable('down')])('is asked again: %p', async (failure) => {
    const { store, appends } = watched(target, (append) => {
      if (append === 2) throw failure;
    });
    let waited = 0;
    expect(await copy(source, store, { together: 1, waiting: () => (waited += 1) })).toMatchObject({ copied: 7 });
    expect([waited, appends.length]).toStrictEqual([1, APPENDS.length + 1]);
    expect(await kept(target)).toStrictEqual(await kept(source));
  });
});

describe('A copy is refused', () => {
  const refused = async (name: string, message: string, again = target) => {
    const before = await kept(again);
    await expect(copy(source, again)).rejects.toMatchObject({ name, message });
    expect(await kept(again)).toStrictEqual(before);
  };

  it('onto the log itself', async () => {
    const directory = temporaryDirectory();
    const [one, other] = [await openTestStore(directory), await openTestStore(directory)];
    const error = { name: 'SameLog', message: 'Source and target are the same log' };
    await expect(copy(one, other)).rejects.toMatchObject(error);
  });

  it('by a target that holds anything else', async () => {
    await target.append(ONE, NO_STREAM, [by(9, 9)]);
    await refused(
      'TargetHoldsOther',
      'Revision 0 of placement-one (AbsenceReported) has another id and data and metadata in the target',
    );
  });

  it.each([
    ['data', { data: { n: 'other' } }],
    ['type', { type: 'AbsenceCorrected' }],
    ['metadata', { metadata: by(8, 1).metadata }],
  ])('by a target in which one event has another %s, and says only which part', async (part, change) => {
    await target.append(ONE, NO_STREAM, [by(1, 1, change), by(1, 2)]);
    await refused(
      'TargetHoldsOther',
      `Revision 0 of placement-one (AbsenceReported) has another ${part} in the target`,
    );
  });

  it('by a target that has another order', async () => {
    await target.append(TWO, NO_STREAM, [by(2, 3)]);
    await refused(
      'TargetHoldsOther',
      'Where the source has revision 0 of placement-one (AbsenceReported), the target holds revision 0 of placement-two (AbsenceReported)',
    );
  });

  it('by a target that has more', async () => {
    await copy(source, target);
    await target.append(TWO, 2, [by(8, 8)]);
    await refused(
      'TargetHoldsOther',
      'The target holds revision 3 of placement-two (AbsenceReported), which the source does not have',
    );
  });

  it('when something else writes to the target meanwhile', async () => {
    const { store } = watched(target, async (append) => {
      if (append === 2) await target.append(TWO, NO_STREAM, [by(9, 9)]);
    });
    await expect(copy(source, store, { together: 1 })).rejects.toMatchObject({
      name: 'TargetHoldsOther',
      message: /^Something else writes to the target: placement-two is at revision 0, not -1/,
    });
  });

  it('when something writes to the source meanwhile, and can be gone on with', async () => {
    const { store } = watched(target, async (append) => {
      if (append === 5) await source.append(TWO, 2, [by(8, 8)]);
    });
    await expect(copy(source, store, { together: 1 })).rejects.toMatchObject({ name: 'SourceInUse' });
    expect(await copy(source, target)).toStrictEqual({ before: 7, copied: 1, streams: 2 });
  });

  it('after the fact, where the target did not keep what it was given', async () => {
    const { store } = watched(target);
    const forgetful = new Proxy(store, {
      get: (on, name) =>
        name === 'append'
          ? (...[stream, expected, events]: Parameters<EventStore['append']>) =>
              on.append(
                stream,
                expected,
                events.map((event) => ({ ...event, data: {} })),
              )
          : (Reflect.get(on, name) as unknown),
    });
    await expect(copy(source, forgetful)).rejects.toMatchObject({
      name: 'CopiesDiffer',
      message:
        'Placement-one has 4 events on both sides, not all of them the same; revision 0 of placement-one (AbsenceReported) has another data in the target',
    });
  });
});

function stopAt(append: number, at: number): void {
  if (append >= at) throw new Error('stopped');
}
