import { on, type Aggregate, type Event, type Scope, type TrustId } from '#libs/kernel';

/** Every fact that can stand on a trust's stream. The names are stored for ever. */
export type TrustEvent = Event<'TrustRegistered', { trustId: TrustId; name: string }>;

export type Trust = Readonly<{ status: 'unknown' }> | Readonly<{ status: 'registered'; trustId: TrustId }>;

/** A multi-academy trust, as far as decisions need one: it is there. */
export const trust: Aggregate<Trust, TrustEvent> = {
  category: 'trust',
  initialState: { status: 'unknown' },
  evolve: on<Trust, TrustEvent>({ TrustRegistered: (_, { trustId }) => ({ status: 'registered', trustId }) }),
};

/** Whose the trust's record is: its own, with all its schools. */
export const scopeOfTrust = (state: Trust): Scope | undefined =>
  state.status === 'unknown' ? undefined : { trustId: state.trustId, schools: 'all' };
