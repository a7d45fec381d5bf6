import { othersFirst } from './others-first.ts';

/** Holds the event loop: a turn with this in it is no quiet one. */
const work = (): void => {
  for (const began = performance.now(); performance.now() - began < 2;);
};

/** Works in so many turns of the event loop, one behind the other, and counts them. */
function takeTurns(count: number, took: () => void): void {
  setImmediate(() => {
    work();
    took();
    if (count > 1) takeTurns(count - 1, took);
  });
}

describe('Who lets others go first', () => {
  it('goes on when nobody else has anything to do', async () => {
    await expect(othersFirst()).resolves.toBeUndefined();
  });

  it('waits while something is done in several steps', async () => {
    let steps = 0;
    takeTurns(4, () => (steps += 1));
    await othersFirst();
    expect(steps).toBe(4);
  });

  it('goes on all the same where others never end', async () => {
    let steps = 0;
    takeTurns(1_000, () => (steps += 1));
    await othersFirst();
    expect(steps).toBeLessThan(1_000);
  });
});
