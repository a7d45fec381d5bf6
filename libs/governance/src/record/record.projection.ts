import { categoryOf, idIn, type Aggregate, type Event } from '#libs/kernel';
import { projection, table, tableFold } from '#libs/read-store';
import { cascade } from '../domain/cascade/cascade.ts';
import { localPolicy } from '../domain/local-policy/local-policy.ts';
import { oversight } from '../domain/oversight/oversight.ts';
import { policy } from '../domain/policy/policy.ts';
import { training } from '../domain/training/training.ts';

/** A record of governance as its stream adds up to it, at the stream's head. */
export type RecordRow = Readonly<{ category: string; id: string; revision: number; state: object }>;

const records = table<RecordRow>('policy_record', {
  columns: { category: 'text', id: 'text', revision: 'integer', state: 'json' },
  key: ['category', 'id'],
});

/** The row is what the aggregate's own fold makes of it: what is decided on and what is shown cannot differ. */
const recordOf = <S extends object, E extends Event>(aggregate: Aggregate<S, E>) =>
  tableFold(records)<Event>({
    categories: [aggregate.category],
    key: ({ stream }) => [categoryOf(stream), idIn(stream)],
    every: (row, event) => ({
      category: aggregate.category,
      id: idIn(event.stream),
      revision: event.revision,
      state: aggregate.evolve((row?.state as S | undefined) ?? aggregate.initialState, event as unknown as E),
    }),
  });

/** What trusts and schools have published, how it is passed on, local policies, training and oversight: a row a stream. */
export const policyRecords = projection<Event>({
  name: 'policy',
  version: 3,
  folds: [recordOf(policy), recordOf(cascade), recordOf(oversight), recordOf(localPolicy), recordOf(training)],
});
