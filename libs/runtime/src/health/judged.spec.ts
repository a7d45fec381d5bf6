import { instantOfEpoch, epochOf } from '#libs/kernel';
import { frozenClock } from '#libs/testing';
import { judgedElsewhere, judgedHere } from './judged.ts';
import { Noted } from './noted.ts';

const clock = frozenClock();
const began = clock.now();
const own = { name: 'trail', kind: 'projection', state: 'live', since: began, position: 4 } as const;
const theirs = {
  consumer: 'trail',
  kind: 'projection',
  position: 4,
  fence: 1,
  holder: 'w-1',
  heldSeconds: 60,
} as const;

/** Health that is asked again and again while time goes by. */
function watching() {
  let passed = 0;
  const noted = new Noted(clock, () => passed);
  const at = (seconds: number, head: number) => {
    passed = seconds * 1_000;
    return { head, clock, noted };
  };
  return {
    here: (seconds: number, head: number, change = {}) => judgedHere({ ...own, ...change }, at(seconds, head)),
    there: (seconds: number, head: number, change = {}) => judgedElsewhere({ ...theirs, ...change }, at(seconds, head)),
  };
}

describe('A consumer that this process runs', () => {
  it('is well where it is live, however long nothing came', () => {
    const { here } = watching();
    here(0, 4);
    expect(here(3_600, 4)).toMatchObject({ verdict: 'well', part: { state: 'live', lag: 0 } });
    expect(here(3_601, 5)).toMatchObject({ verdict: 'well', part: { state: 'live', lag: 1 } });
  });

  it('is silent where it stands still behind the log, whatever it says of itself', () => {
    const { here } = watching();
    here(0, 5);
    expect(here(29, 6)).toMatchObject({ verdict: 'well', part: { state: 'live' } });
    expect(here(31, 9)).toStrictEqual({
      kind: 'projection',
      verdict: 'down',
      part: { name: 'trail', state: 'silent', since: began, lag: 5 },
    });
    expect(here(32, 9, { position: 5 })).toMatchObject({ verdict: 'well', part: { state: 'live', lag: 4 } });
  });

  it.each(['failing', 'starting', 'stopped'])('is down where it is %s, and says why', (state) =>
    expect(watching().here(0, 4, { state, lastError: 'step-failed' })).toMatchObject({
      verdict: 'down',
      part: { state, lastError: 'step-failed' },
    }),
  );

  it('may be built anew for as long as that takes', () => {
    const { here } = watching();
    here(0, 9, { state: 'rebuilding' });
    expect(here(900, 9, { state: 'rebuilding' })).toMatchObject({ verdict: 'well', part: { state: 'rebuilding' } });
  });

  it('has no lag where it follows the clock', () => {
    const { position: _none, ...byTheClock } = own;
    const circumstances = { head: 9, clock, noted: new Noted(clock) };
    expect(judgedHere({ ...byTheClock, kind: 'process' }, circumstances).part).not.toHaveProperty('lag');
  });
});

describe('A consumer that another process runs', () => {
  it('is elsewhere, since that one took it', () => {
    const since = instantOfEpoch(epochOf(began) - 60_000);
    expect(watching().there(0, 4).part).toStrictEqual({ name: 'trail', state: 'elsewhere', since, lag: 0 });
  });

  it('limps where it stands still behind the log', () => {
    const { there } = watching();
    there(0, 5);
    expect(there(31, 5)).toMatchObject({ verdict: 'degraded', part: { state: 'silent', since: began } });
  });

  it('is missed where nobody has taken it for longer than a hand-over', () => {
    const { there } = watching();
    const nobody = { holder: undefined, heldSeconds: undefined };
    expect(there(0, 4, nobody)).toMatchObject({ verdict: 'well', part: { state: 'unattended' } });
    expect(there(16, 4, nobody)).toMatchObject({ verdict: 'degraded', part: { state: 'unattended', since: began } });
  });
});
