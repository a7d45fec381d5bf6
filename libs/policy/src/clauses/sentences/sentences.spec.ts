import { CLAUSES } from '../catalogue.ts';
import { sentencesIn } from '../spec/sentences-in.ts';
import { gaveRiseTo, sentencesOf } from './sentence.ts';
import { SENTENCES } from './sentences.ts';

const stated = CLAUSES.filter(({ policy }) => policy !== 'national');

describe('The sentences of the policies', () => {
  it('gave rise to a clause each, or bear none for a reason', () =>
    expect(SENTENCES.filter(({ cites, bearsNone }) => cites.length > 0 === (bearsNone !== undefined))).toEqual([]));

  it('cite clauses of the catalogue, and of their own policy, alone', () => {
    const idle = SENTENCES.flatMap((sentence) =>
      sentence.cites.filter(
        (cited) =>
          !stated.some(
            ({ id, policy }) => policy === sentence.policy && gaveRiseTo({ ...sentence, cites: [cited] }, id),
          ),
      ),
    );
    expect(idle).toEqual([]);
  });

  it('are behind every clause, and the line of each is among its own', () =>
    expect(
      stated.filter(({ line, sentences }) => !sentences.some((sentence) => sentence.line === line)).map(({ id }) => id),
    ).toEqual([]));

  it('bear no obligation for three reasons, and seldom', () => {
    const count = (reason: string) => SENTENCES.filter(({ bearsNone }) => bearsNone === reason).length;
    expect([count('heading'), count('front-matter'), count('background')]).toEqual([35, 5, 2]);
  });
});

describe('A row of sentences', () => {
  const [one, other] = sentencesOf('CTT', [
    ['62.2', 'abc', 'CTT-6.2* CTT-7.1'],
    ['63.1', 'def', 'background'],
  ]);

  it('says where, and which clauses it gave rise to, or why to none', () => {
    expect(one).toEqual({ policy: 'CTT', line: 62, nth: 2, digest: 'abc', cites: ['CTT-6.2*', 'CTT-7.1'] });
    expect(other).toEqual({ policy: 'CTT', line: 63, nth: 1, digest: 'def', cites: [], bearsNone: 'background' });
  });

  it.each([
    ['CTT-6.2a', true],
    ['CTT-7.1', true],
    ['CTT-7.11', false],
    ['CTT-6.3', false],
  ])('gave rise to %s: %s', (id, expected) => expect(one && gaveRiseTo(one, id)).toBe(expected));
});

describe('A text', () => {
  it('is read line by line, a heading as one, a line’s sentences at their full stops', () =>
    expect(
      sentencesIn(['# 1. Aim', '', '- It is so. Is it? See www.a.org now']).map(({ line, nth }) => [line, nth]),
    ).toEqual([
      [1, 1],
      [3, 1],
      [3, 2],
      [3, 3],
    ]));

  it('has another digest where a word changed', () => {
    const [was, is] = [sentencesIn(['They must.']), sentencesIn(['They may.'])];
    expect(was[0]?.digest).toHaveLength(16);
    expect(was[0]?.digest).not.toBe(is[0]?.digest);
  });
});
