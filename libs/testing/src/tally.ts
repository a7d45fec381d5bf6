import {
  on,
  rejections,
  type Aggregate,
  type Decision,
  type Envelope,
  type Event,
  type Instant,
  type Reader,
} from '#libs/kernel';
import { fixedIds } from './fixed-ids.ts';

/** The smallest aggregate that can refuse: it counts up to a limit, which a second stream may set. */
export type TallyEvent = Event<'Counted', { by: number }> | Event<'LimitSet', { limit: number }>;
export type Tally = Readonly<{ count: number; limit: number }>;

export const tally: Aggregate<Tally, TallyEvent> = {
  category: 'tally',
  initialState: { count: 0, limit: 10 },
  evolve: on({
    Counted: (state, { by }) => ({ ...state, count: state.count + by }),
    LimitSet: (state, { limit }) => ({ ...state, limit }),
  }),
};

const reject = rejections({ 'limit-reached': ['unmet', 'The limit is reached.'] });

/** Counts, unless the tally's own limit is reached; counting by nothing records nothing. */
export const countBy = (by: number): Decision<Tally, TallyEvent, undefined> => ({
  authorise: () => undefined,
  decide: (state) => {
    if (state.count + by > state.limit) throw reject('limit-reached', { limit: state.limit });
    return by === 0 ? [] : [{ type: 'Counted', data: { by } }];
  },
});

/** Counts, unless the limit that another tally holds is reached. */
export const countUnder = (
  other: string,
  by = 1,
): Decision<Tally, TallyEvent, { policyVersion: string; limit: number }> => ({
  authorise: () => undefined,
  loadContext: async (read: Reader) => ({ policyVersion: '7', limit: (await read(tally, other)).limit }),
  decide: (state, { limit }) => countBy(by).decide({ ...state, limit }, undefined),
});

const AT = '2026-09-04T08:50:00.000Z' as Instant;

/** The n-th command's envelope; what matters is told by `change`. */
export const envelopeOf = (n: number, change: Partial<Envelope> = {}): Envelope => ({
  commandId: fixedIds.command(n),
  correlationId: fixedIds.correlation(n),
  name: 'Count',
  body: { n },
  actor: { id: 'a-1', role: 'attendanceOfficer', trustId: 't-1', schoolId: 's-1' },
  receivedAt: AT,
  occurredAt: AT,
  ...change,
});
