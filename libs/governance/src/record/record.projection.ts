import { categoryOf, idIn, type Aggregate, type Event } from '#libs/kernel';
import { projection, table, tableFold } from '#libs/read-store';
import { cascade } from '../domain/cascade/cascade.ts';
import { localPolicy } from '../domain/local-policy/local-policy.ts';
import { oversight } from '../domain/oversight/oversight.ts';
import { policy } from '../domain/policy/policy.ts';
import { training } from '../domain/training/training.ts';

/** A record of governance as its stream adds up to it, at the stream's head. */
export type RecordRow = Readonly<{ category: string; id: string; revision: number; state: object }>;

const columns = { category: 'text', id: 'text', revision: 'integer', state: 'json' } as const;
const key = ['category', 'id'] as const;
const policies = table<RecordRow>('policy_record', { columns, key });
const records = table<RecordRow>('governance_record', { columns, key });

/** The row is what the aggregate's own fold makes of it: what is decided on and what is shown cannot differ. */
const recordOf = <S extends object, E extends Event>(into: typeof records, aggregate: Aggregate<S, E>) =>
  tableFold(into)<Event>({
    categories: [aggregate.category],
    key: ({ stream }) => [categoryOf(stream), idIn(stream)],
    every: (row, event) => ({
      category: aggregate.category,
      id: idIn(event.stream),
      revision: event.revision,
      state: aggregate.evolve((row?.state as S | undefined) ?? aggregate.initialState, event as unknown as E),
    }),
  });

/** What each trust and its schools have published, and what was done about it. */
export const policyRecords = projection<Event>({ name: 'policy', version: 3, folds: [recordOf(policies, policy)] });

/** How policies are passed on, local policies, training and oversight. */
export const governanceRecords = projection<Event>({
  name: 'governance',
  version: 1,
  folds: [
    recordOf(records, cascade),
    recordOf(records, oversight),
    recordOf(records, localPolicy),
    recordOf(records, training),
  ],
});
