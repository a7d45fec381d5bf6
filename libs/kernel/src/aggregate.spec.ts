import { fold, on, UnknownEvent, type Aggregate } from './aggregate.ts';
import type { Event } from './event.ts';

type Light = Event<'SwitchedOn', { by: string }> | Event<'SwitchedOff', object>;

const light: Aggregate<readonly string[], Light> = {
  category: 'light',
  initialState: [],
  evolve: on<readonly string[], Light>({
    SwitchedOn: (state, { by }) => [...state, by],
    SwitchedOff: () => [],
  }),
};

describe('An aggregate', () => {
  const byAnn: Light = { type: 'SwitchedOn', data: { by: 'ann' } };
  const off: Light = { type: 'SwitchedOff', data: {} };

  it('adds a history up in order', () => expect(fold(light, [off, byAnn, byAnn])).toEqual(['ann', 'ann']));
  it('goes on from what is already folded', () => expect(fold(light, [byAnn], ['bob'])).toEqual(['bob', 'ann']));
  it('is what it was at first where nothing happened', () => expect(fold(light, [])).toBe(light.initialState));
  it('will not decide on an event it does not know', () => {
    const unknown = { type: 'toString', data: {} } as unknown as Light;
    expect(() => fold(light, [unknown])).toThrow(UnknownEvent);
  });
  it('does not compile where an event is forgotten', () => {
    // @ts-expect-error SwitchedOff is missing
    on<readonly string[], Light>({ SwitchedOn: (state) => state });
  });
});
