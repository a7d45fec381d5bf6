import type { Position } from '#libs/kernel';
import type { Fact, FactType } from './fact.ts';

/** The facts of one subject in the order of the log, to be asked by their type. */
export type History = Readonly<{
  all: readonly Fact[];
  /** The facts of these types, in the order of the log. */
  of: <T extends FactType>(...types: readonly T[]) => readonly Fact<T>[];
  first: <T extends FactType>(type: T) => Fact<T> | undefined;
  last: <T extends FactType>(type: T) => Fact<T> | undefined;
}>;

/** Makes a history of facts that come in the order of the log. */
export function historyOf(all: readonly Fact[]): History {
  const byType = new Map<FactType, Fact[]>();
  for (const fact of all) {
    const known = byType.get(fact.type);
    if (known) known.push(fact);
    else byType.set(fact.type, [fact]);
  }
  const of = <T extends FactType>(...types: readonly T[]): readonly Fact<T>[] => {
    const [only, ...others] = types;
    if (only === undefined) return [];
    if (others.length === 0) return (byType.get(only) ?? []) as readonly Fact[] as readonly Fact<T>[];
    return all.filter(({ type }) =>
      (types as readonly FactType[]).includes(type),
    ) as readonly Fact[] as readonly Fact<T>[];
  };
  return { all, of, first: (type) => of(type)[0], last: (type) => of(type).at(-1) };
}

/** The facts that stand before a position in the log. */
export const before = <F extends Fact>(facts: readonly F[], position: Position): readonly F[] =>
  facts.filter((fact) => fact.position < position);
