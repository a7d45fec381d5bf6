import { on, rejections, type Aggregate, type Event } from '#libs/kernel';
import { deciderSpec } from './decider-spec.ts';

type Lit = Event<'LampLit', { hour: number }>;
const lamp: Aggregate<number | undefined, Lit> = {
  category: 'lamp',
  initialState: undefined,
  evolve: on<number | undefined, Lit>({ LampLit: (_, { hour }) => hour }),
};
const clauses = ['C-1', 'C-2'].map((id) => ({ id, title: '', missing: '', whoCan: [] }));
const reject = rejections({ 'too-early': ['unmet', 'It is too early.'] });
const lit = (hour: number): Lit => ({ type: 'LampLit', data: { hour } });

const light = (hour: number, state: number | undefined, dusk: number): readonly Lit[] => {
  if (hour < dusk) throw reject('too-early', { clauses });
  return state === undefined ? [lit(hour), lit(hour + 1)] : [];
};
const given = deciderSpec(lamp, light);

describe('A decider’s spec', () => {
  it('holds for exactly these events, in order', () => given().when(19, 18).thenOnce(lit(19), lit(20)));
  it('holds for a refusal, and its clauses', () => given().when(17, 18).thenRejected('too-early', 'C-1', 'C-2'));
  it('holds where nothing happens', () => given(lit(18)).when(19, 18).thenNothing());

  it.each([
    ['other data', () => given().when(19, 18).then(lit(19), lit(21))],
    ['another order', () => given().when(19, 18).then(lit(20), lit(19))],
    ['one event too few', () => given().when(19, 18).then(lit(19))],
    ['an event where nothing was due', () => given().when(19, 18).thenNothing()],
    ['a refusal that did not come', () => given().when(19, 18).thenRejected('too-early')],
    ['another code', () => given().when(17, 18).thenRejected('too-late')],
    ['other clauses', () => given().when(17, 18).thenRejected('too-early', 'C-1')],
    ['clauses in another order', () => given().when(17, 18).thenRejected('too-early', 'C-2', 'C-1')],
  ])('fails for %s', (_, spec) => expect(spec).toThrow(/./));

  it('fails where a repeat adds something', () => {
    const always = deciderSpec(lamp, (hour: number) => [lit(hour)]);
    expect(() => always().when(19).thenOnce(lit(19))).toThrow(/./);
  });
  it('hands on what is no refusal', () => {
    const broken = deciderSpec(lamp, (_: number): readonly Lit[] => {
      throw new TypeError('a mistake');
    });
    expect(() => broken().when(19).thenRejected('too-early')).toThrow('a mistake');
  });
});
