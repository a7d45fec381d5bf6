import { START } from '@eventstore/db-client';
import { BEGINNING, NO_STREAM } from '#libs/kernel';
import { expectation, positionOf, readPosition, revisionOf, standing } from './positions.ts';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

describe('Positions and revisions', () => {
  it('are numbers outside, and the server’s own inside', () => {
    expect(positionOf({ commit: 42n, prepare: 42n })).toBe(42);
    expect(readPosition(42)).toStrictEqual({ commit: 42n, prepare: 42n });
    expect(readPosition(BEGINNING)).toBe(START);
    expect([expectation(NO_STREAM), expectation(7)]).toStrictEqual(['no_stream', 7n]);
    expect([standing('no_stream'), standing(7n)]).toStrictEqual([NO_STREAM, 7]);
  });

  it('are exact, or refused', () => {
    expect(positionOf({ commit: SAFE, prepare: SAFE })).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => positionOf({ commit: SAFE + 1n, prepare: 0n })).toThrow('longer than positions can count');
    expect(() => revisionOf(SAFE + 1n)).toThrow('longer than revisions can count');
  });
});
