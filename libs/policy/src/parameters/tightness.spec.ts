import fc from 'fast-check';
import { REASONS, type Reason } from '../vocabulary.ts';
import { higher, longer, lower, lowerIfAny, ranked, shorter, type Tightness } from './tightness.ts';

const days = fc.integer({ min: 0, max: 366 });
const list = fc.subarray([...REASONS]);

/** Each kind with what it is a tightness of. */
const KINDS: readonly (readonly [string, (check: <T>(kind: Tightness<T>, any: fc.Arbitrary<T>) => void) => void])[] = [
  ['higher', (check) => check(higher, days)],
  ['lower', (check) => check(lower, days)],
  ['lower if any', (check) => check(lowerIfAny, fc.option(days))],
  ['longer', (check) => check<readonly Reason[]>(longer(), list)],
  ['shorter', (check) => check<readonly Reason[]>(shorter(), list)],
  ['ranked', (check) => check(ranked('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c'))],
];

describe.each(KINDS)('What is tighter: %s', (_, of) => {
  it('is at least as tight as itself', () =>
    of((kind, any) => fc.assert(fc.property(any, (one) => kind.atLeast(one, one)))));

  it('goes on', () =>
    of((kind, any) =>
      fc.assert(
        fc.property(any, any, any, (one, two, three) => {
          if (kind.atLeast(one, two) && kind.atLeast(two, three)) expect(kind.atLeast(one, three)).toBe(true);
        }),
      ),
    ));

  it('of two asks no less than either', () =>
    of((kind, any) =>
      fc.assert(
        fc.property(any, any, (one, other) => {
          const tighter = kind.tighter(one, other);
          expect([kind.atLeast(tighter, one), kind.atLeast(tighter, other)]).toEqual([true, true]);
        }),
      ),
    ));

  it('of two asks no more than it must', () =>
    of((kind, any) =>
      fc.assert(
        fc.property(any, any, (one, other) => {
          if (kind.atLeast(one, other)) expect(kind.atLeast(one, kind.tighter(one, other))).toBe(true);
        }),
      ),
    ));
});

describe('What is looser', () => {
  it.each([
    ['a lower number that should be high', () => higher.atLeast(1, 2)],
    ['a higher number that should be low', () => lower.atLeast(2, 1)],
    ['no limit', () => lowerIfAny.atLeast(null, 52)],
    ['a higher limit', () => lowerIfAny.atLeast(2, 1)],
    ['less that must be there', () => longer<string>().atLeast(['a'], ['a', 'b'])],
    ['more that is allowed', () => shorter<string>().atLeast(['a', 'b'], ['a'])],
    ['an earlier choice', () => ranked('any', 'all').atLeast('any', 'all')],
  ])('is %s', (_, atLeast) => expect(atLeast()).toBe(false));
});
