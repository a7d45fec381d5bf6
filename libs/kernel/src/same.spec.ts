import { same } from './same.ts';

describe('Plain data', () => {
  it('is the same whatever the order of its keys', () => expect(same({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true));
  it('is the same where what is undefined is absent', () => expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true));
  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], { 0: 1 }],
    [null, {}],
    ['1', 1],
  ])('differs: %j and %j', (one, other) => expect(same(one, other)).toBe(false));
});
