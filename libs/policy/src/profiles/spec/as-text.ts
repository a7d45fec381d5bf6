import { GATES, type Gate } from '../../gate.ts';
import type { Criterion, PolicyProfile } from '../../profile.ts';

/** What a profile asks at each gate, a line a rule: the requirement, its clause, and what it binds alone. */
export const rulesAsText = ({ rules }: PolicyProfile): Readonly<Partial<Record<Gate, readonly string[]>>> =>
  Object.fromEntries(
    GATES.map((gate) => [gate, rules.filter((rule) => rule.gate === gate)] as const)
      .filter(([, asked]) => asked.length > 0)
      .map(([gate, asked]) => [
        gate,
        asked.map(({ requires, clause, onlyFor = [], party = [] }) =>
          [requires, clause, onlyFor, party].flat().join(' '),
        ),
      ]),
  );

/** The evidence of one scope that a profile wants, a line a piece: its id and its clause. */
export const criteriaAsText = ({ criteria }: PolicyProfile, scope: Criterion['scope']): readonly string[] =>
  criteria.filter((each) => each.scope === scope).map(({ id, clause }) => `${id} ${clause}`);
