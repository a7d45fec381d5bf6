import { same } from '#libs/kernel';
import type { GateRule } from '../gate.ts';
import { PARAMETER_NAMES, parameterOf, type ParameterName } from '../parameters/parameters.ts';
import type { Criterion, PolicyProfile } from '../profile.ts';

/** A parameter that two profiles take to be something else; `neither` where the lists have no order of tightness. */
export type ParameterChange = Readonly<{
  name: ParameterName;
  from: unknown;
  to: unknown;
  becomes: 'tighter' | 'looser' | 'neither';
}>;

/** What one profile says and the other does not; of evidence also what both ask for, but otherwise. */
export type ProfileDiff = Readonly<{
  parameters: readonly ParameterChange[];
  rules: Readonly<{ added: readonly GateRule[]; removed: readonly GateRule[] }>;
  criteria: Readonly<{
    added: readonly Criterion[];
    removed: readonly Criterion[];
    changed: readonly Readonly<{ from: Criterion; to: Criterion }>[];
  }>;
  legalReferences: Readonly<{ added: readonly Reference[]; removed: readonly Reference[] }>;
  reviewDue: Readonly<{ from: string | null; to: string | null }> | null;
}>;

type Reference = PolicyProfile['legalReferences'][number];

/** What changed from one profile to another. */
export const diffProfiles = (from: PolicyProfile, to: PolicyProfile): ProfileDiff => ({
  parameters: PARAMETER_NAMES.flatMap((name) => parameterChange(name, from, to)),
  rules: listDiff(from.rules, to.rules),
  criteria: criteriaDiff(from.criteria, to.criteria),
  legalReferences: listDiff(from.legalReferences, to.legalReferences),
  reviewDue: from.reviewDue === to.reviewDue ? null : { from: from.reviewDue, to: to.reviewDue },
});

function parameterChange<P extends ParameterName>(
  name: P,
  { parameters: { [name]: from } }: PolicyProfile,
  { parameters: { [name]: to } }: PolicyProfile,
): readonly ParameterChange[] {
  const { atLeast } = parameterOf(name).tightness;
  const [tighter, looser] = [atLeast(to, from), atLeast(from, to)];
  if (tighter && looser) return [];
  return [{ name, from, to, becomes: tighter ? 'tighter' : looser ? 'looser' : 'neither' }];
}

const listDiff = <T>(
  from: readonly T[],
  to: readonly T[],
): Readonly<{ added: readonly T[]; removed: readonly T[] }> => ({
  added: without(to, from),
  removed: without(from, to),
});

const without = <T>(all: readonly T[], others: readonly T[]): readonly T[] =>
  all.filter((one) => !others.some((other) => same(one, other)));

function criteriaDiff(from: readonly Criterion[], to: readonly Criterion[]): ProfileDiff['criteria'] {
  const before = new Map(from.map((each) => [each.id, each]));
  const after = new Map(to.map((each) => [each.id, each]));
  return {
    added: to.filter(({ id }) => !before.has(id)),
    removed: from.filter(({ id }) => !after.has(id)),
    changed: from.flatMap((was) => {
      const is = after.get(was.id);
      return is === undefined || same(was, is) ? [] : [{ from: was, to: is }];
    }),
  };
}
