import { on, type Aggregate, type Event, type LocalDate } from '#libs/kernel';
import { completeProfile, type PolicyProfile } from '#libs/policy';

/** A version of a trust's policy, with the whole profile, so that the log alone can judge again what it once judged. */
export type PolicyVersion = Readonly<{ version: string; profile: PolicyProfile; effectiveFrom: LocalDate }>;

/** Every fact that can stand on the stream of a trust's policy. The names are stored for ever. */
export type PolicyEvent = Event<'PolicyProfilePublished', PolicyVersion>;

/** The versions of a trust's policy, in the order in which they were published. */
export type PolicyVersions = readonly PolicyVersion[];

/** A trust's policy over time. Its stream bears the trust's id. */
export const policy: Aggregate<PolicyVersions, PolicyEvent> = {
  category: 'policy',
  initialState: [],
  evolve: on<PolicyVersions, PolicyEvent>({
    PolicyProfilePublished: (versions, published) => [
      ...versions,
      { ...published, profile: completeProfile(published.profile) },
    ],
  }),
};

/** The version in force on a day: of those in effect by then the latest, and of two from one day the one published last. */
export const profileInForce = (versions: PolicyVersions, date: LocalDate): PolicyVersion | undefined =>
  versions
    .filter(({ effectiveFrom }) => effectiveFrom <= date)
    .reduce<PolicyVersion | undefined>(
      (latest, one) => (latest !== undefined && latest.effectiveFrom > one.effectiveFrom ? latest : one),
      undefined,
    );
