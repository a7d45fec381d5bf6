import { pointedAt, resolved, UnknownName } from './references.ts';

describe('What a story refers to', () => {
  it('stands wherever it is named, and only as a whole text', () =>
    expect(resolved({ a: '$school', b: ['$school', 1, null, true], c: 'for $5' }, { school: 's-1' })).toStrictEqual({
      a: 's-1',
      b: ['s-1', 1, null, true],
      c: 'for $5',
    }));
  it('must have been named before', () => expect(() => resolved({ a: ['$nobody'] }, {})).toThrow(UnknownName));
  it('is no property that every object has', () => expect(() => resolved('$constructor', {})).toThrow(UnknownName));
});

describe('A pointer into an answer', () => {
  it.each([
    ['', { sites: [{ siteId: 'x' }] }],
    ['/sites/0/siteId', 'x'],
    ['/sites/1/siteId', undefined],
    ['/nothing/here', undefined],
  ])('%s leads to what is there', (pointer, expected) =>
    expect(pointedAt({ sites: [{ siteId: 'x' }] }, pointer)).toStrictEqual(expected),
  );
});
