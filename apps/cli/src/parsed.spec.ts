import { parsed } from './parsed.ts';
import { UsageError } from './verb.ts';
import { copyVerb } from './verbs/copy.verb.ts';

const verb = { usage: 'build ONE [--to PLACE]', options: { to: { type: 'string' } }, words: 1 } as const;

describe('What an operator asks of a verb', () => {
  it('are its options, and what stands beside them', () =>
    expect(parsed(verb, ['one', '--to', 'there'])).toMatchObject({ values: { to: 'there' }, positionals: ['one'] }));

  it.each([[['one', 'two']], [['--from', 'here']], [['--to']]])('is refused where it is more than that: %j', (args) =>
    expect(() => parsed(verb, args)).toThrow(UsageError),
  );

  it('is no word where none is known', () =>
    expect(() => parsed({ usage: 'adopt', options: {} }, ['now'])).toThrow(UsageError));

  it.each(['http://one', 'kurrentdb://one', 'esd://one'])('is no copy to %s, which would be a directory', (to) =>
    expect(copyVerb.run({ values: { from: 'data', to }, positionals: [] })).rejects.toThrow(UsageError),
  );
});
