import { on, rejectLedger, type Aggregate, type DataOf, type Scope } from '#libs/kernel';
import type { Belonging, SafeguardingEvent } from './events.ts';

type Told<T extends SafeguardingEvent['type']> = DataOf<SafeguardingEvent, T>;

/** A concern that was raised, and what has been done about it. */
export type RaisedConcern = Readonly<{
  status: 'raised' | 'acknowledged' | 'closed';
  belonging: Belonging;
  actions: readonly Told<'SafeguardingActionTaken'>[];
  granted: readonly Told<'ConcernAccessGranted'>[];
}>;
export type Concern = Readonly<{ status: 'unknown' }> | RaisedConcern;

const known =
  <Data>(step: (concern: RaisedConcern, data: Data) => Partial<RaisedConcern>) =>
  (concern: Concern, data: Data): Concern =>
    concern.status === 'unknown' ? concern : { ...concern, ...step(concern, data) };

/** A safeguarding concern about one student, on a stream of its own that no other record speaks of. */
export const concern: Aggregate<Concern, SafeguardingEvent> = {
  category: 'concern',
  initialState: { status: 'unknown' },
  evolve: on<Concern, SafeguardingEvent>({
    SafeguardingConcernRaised: (_, { trustId, schoolId, studentId, placementId, providerId }) => ({
      status: 'raised',
      belonging: { trustId, schoolId, studentId, placementId, providerId },
      actions: [],
      granted: [],
    }),
    SafeguardingConcernAcknowledged: known(() => ({ status: 'acknowledged' })),
    SafeguardingActionTaken: known(({ actions }, action) => ({ actions: [...actions, action] })),
    SafeguardingConcernClosed: known(() => ({ status: 'closed' })),
    ConcernAccessGranted: known(({ granted }, access) => ({ granted: [...granted, access] })),
  }),
};

/** The school's own, and nobody else's: not the provider's, of whom it may speak. */
export const scopeOf = (state: Concern): Scope | undefined =>
  state.status === 'unknown' ? undefined : { trustId: state.belonging.trustId, schoolId: state.belonging.schoolId };

/** The concern, or the refusal of one that nobody raised. */
export function raised(state: Concern): RaisedConcern {
  if (state.status === 'unknown') throw rejectLedger('not-found');
  return state;
}
