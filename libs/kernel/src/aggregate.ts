import type { DataOf, Event } from './event.ts';

/** The pure heart of an aggregate: the category its streams begin with, what it is at first, what each event makes of it. */
export type Aggregate<State, E extends Event> = Readonly<{
  category: string;
  initialState: State;
  evolve: (state: State, event: E) => State;
}>;

type Steps<State, E extends Event> = { readonly [T in E['type']]: (state: State, data: DataOf<E, T>) => State };

/** Writes `evolve` as one line per event. A forgotten event does not compile; an unknown one is refused. */
export const on =
  <State, E extends Event>(steps: Steps<State, E>) =>
  (state: State, { type, data }: E): State => {
    if (!Object.hasOwn(steps, type)) throw new UnknownEvent(type);
    return steps[type as E['type']](state, data);
  };

/** A history holds an event this version does not know: it will not decide on half a history. */
export class UnknownEvent extends Error {
  override readonly name = 'UnknownEvent';
  constructor(readonly type: string) {
    super(`Unknown event ${type}: will not decide on half a history`);
  }
}

/** Adds a history up, from the aggregate's first state or from one already folded. */
export const fold = <S, E extends Event>(
  { initialState, evolve }: Aggregate<S, E>,
  events: readonly E[],
  from: S = initialState,
): S => events.reduce(evolve, from);
