import { categoryOf, idIn, localDateAt, streamName, type RecordedEvent } from '#libs/kernel';
import { attendedBy, attendingAt, isPlaced, placement, type Attending } from '#libs/placements';
import { hoursAWeek, NATIONAL_BASELINE } from '#libs/policy';
import { noteRegistrationThreshold, provider, type Provider, type ProviderEvent } from '#libs/providers';
import type { PolicyInForce, ProviderPolicies, Taught } from '#libs/providers';
import { student, type Flag } from '#libs/students';
import { policyFor } from './policy-for.ts';
import { envelopeFor } from '../reactions/send.ts';
import type { Reaction, Tools } from '../reactions/reaction.ts';
import { whenListed } from '../reactions/when-listed.ts';

/** What changes who is taught where, for how long, or what a provider is. */
const TOLD_BY: readonly string[] = [
  'PlacementStarted',
  'TimetableChanged',
  'PlacementResumed',
  'StudentFlagsSet',
  'ProviderRegistrationChanged',
];
const ENTITLING: readonly Flag[] = ['ehcp', 'looked-after'];
const NAME = 'NoteRegistrationThreshold';

/**
 * Across all schools of a trust, how many does a provider teach full-time? One school sees its own students; whoever has the
 * timetables of all of them sees what the provider has become (F-3.1, F-3.2).
 */
export const watchRegistrationThreshold = (policies: ProviderPolicies): Reaction => ({
  name: 'watch-registration-threshold',
  on: async (event, tools) => {
    if (!TOLD_BY.includes(event.type)) return;
    await whenListed(event, tools);
    for (const providerId of await providersIn(event, tools)) await watched(event, providerId, { policies, tools });
  },
});

async function providersIn({ stream }: RecordedEvent, { db, ledger }: Tools): Promise<readonly string[]> {
  if (categoryOf(stream) === 'provider') return [idIn(stream)];
  if (categoryOf(stream) === 'student') return attendedBy(db, idIn(stream));
  const state = await ledger.read(placement, idIn(stream));
  return isPlaced(state) ? [state.proposal.providerId] : [];
}

type Watching = Readonly<{ policies: ProviderPolicies; tools: Tools }>;

async function watched(event: RecordedEvent, providerId: string, { policies, tools }: Watching): Promise<void> {
  const { ledger, clock } = tools;
  const envelope = envelopeFor(event, { name: NAME, stream: streamName('provider', providerId) }, clock);
  const today = localDateAt(envelope.receivedAt);
  await ledger.transact<Provider, ProviderEvent, Taught & PolicyInForce>(provider, providerId, envelope, {
    authorise: () => undefined,
    loadContext: async (read, state) => {
      const policy = await policyFor(state, policies, read, today);
      return { ...policy, ...(await taughtAt(providerId, policy, tools)) };
    },
    decide: (state, { policyVersion, profile, ...taught }) =>
      state.status === 'unknown'
        ? []
        : noteRegistrationThreshold(taught, state, { today, policy: { policyVersion, profile } }),
  });
}

/** Counts students, not placements: who attends by two of them is there for the hours of both. */
async function taughtAt(providerId: string, { profile }: PolicyInForce, { db, ledger }: Tools): Promise<Taught> {
  const { fullTimeHours } = (profile ?? NATIONAL_BASELINE).parameters;
  const byStudent = Map.groupBy(await attendingAt(db, providerId), ({ studentId }) => studentId);
  const fullTime = [...byStudent].filter(([, all]) => hoursOf(all) >= fullTimeHours);
  let entitledStudents = 0;
  for (const [studentId] of fullTime) {
    const known = await ledger.read(student, studentId);
    if (known.status !== 'unknown' && ENTITLING.some((flag) => known.flags.includes(flag))) entitledStudents += 1;
  }
  const placements = fullTime.flatMap(([, all]) => all.map(({ placementId }) => placementId));
  return { fullTimeStudents: fullTime.length, entitledStudents, placements };
}

const hoursOf = (all: readonly Attending[]): number =>
  all.reduce((hours, { timetable }) => hours + hoursAWeek(timetable), 0);
