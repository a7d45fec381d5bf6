import { fold, Rejected, type Aggregate, type Event } from '#libs/kernel';

/** What a decision knows beside command and state may be left out where it needs nothing. */
type Known<Context> = undefined extends Context ? [context?: Context] : [context: Context];

/** given(...events).when(command, context?).then(...events): exact events, in order. */
export const deciderSpec =
  <Command, S, E extends Event, Context = undefined>(
    aggregate: Aggregate<S, E>,
    decide: (command: Command, state: S, context: Context) => readonly E[],
  ) =>
  (...given: readonly NoInfer<E>[]) => ({
    when: (command: Command, ...known: Known<Context>) => {
      const run = (...since: readonly E[]) =>
        decide(command, fold(aggregate, [...given, ...since]), known[0] as Context);
      const then = (...expected: readonly E[]) => expect(run()).toStrictEqual(expected);
      return {
        then,
        /** Exactly these events, and none when the same is asked again. */
        thenOnce: (...expected: readonly E[]) => {
          then(...expected);
          expect(run(...expected)).toStrictEqual([]);
        },
        thenNothing: () => then(),
        /** Refused with this code and, where clause ids are given, for exactly these clauses, in order. */
        thenRejected: (code: string, ...clauses: readonly string[]) => {
          const refusal = refusalOf(run);
          expect(refusal.code).toBe(code);
          if (clauses.length > 0) expect(refusal.details.clauses?.map(({ id }) => id)).toStrictEqual(clauses);
        },
      };
    },
  });

/** What `run` was refused with. Anything else thrown is an error of its own; nothing thrown fails the spec. */
function refusalOf(run: () => unknown): Rejected {
  try {
    run();
  } catch (error) {
    if (error instanceof Rejected) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}
