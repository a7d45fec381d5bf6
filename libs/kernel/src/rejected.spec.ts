import { found, Rejected, rejections } from './rejected.ts';

describe('A table of rejections', () => {
  const reject = rejections({ 'too-late': ['conflict', 'It is too late.'] });

  it('makes a rejection with its kind, message and details', () => {
    const rejected = reject('too-late', { since: '2026-09-07' });
    expect(rejected).toBeInstanceOf(Rejected);
    expect(rejected).toMatchObject({
      name: 'Rejected',
      code: 'too-late',
      kind: 'conflict',
      message: 'It is too late.',
      details: { since: '2026-09-07' },
    });
  });
  it('has no code that was not declared', () => {
    // @ts-expect-error the code is not in the table
    expect(() => reject('too-early')).toThrow('not iterable');
  });
});

describe('A record that was looked for', () => {
  it('is handed on', () => expect(found('record')).toBe('record'));
  it('is refused where it is not there (not-found)', () =>
    expect(() => found(undefined)).toThrow(expect.objectContaining({ code: 'not-found' })));
});
