import { addDays, type LocalDate, type Role } from '#libs/kernel';
import type { PublishedPolicy } from '../in-force/published.ts';
import { profileApplying, type ApplyingProfile } from '../in-force/profile-applying.ts';
import { policiesOf } from '../profiles/uncovered.ts';
import { doneWithin, holds, renewedBy, type StandingLine } from './standing.ts';

type OfVersion = Readonly<{ version: string }>;

/** What is known of how a trust governs its policy: the facts of its streams, as far as its standing goes by them. */
export type TrustGovernance = Readonly<{
  policy: PublishedPolicy &
    Readonly<{
      assessments: readonly OfVersion[];
      ratifications: readonly OfVersion[];
      reviews: readonly (OfVersion & Readonly<{ nextReviewDue: LocalDate; reviewedOn: LocalDate }>)[];
    }>;
  cascade: Readonly<{
    cascades: readonly (OfVersion & Readonly<{ audience: readonly Role[]; on: LocalDate }>)[];
    acknowledgements: readonly (OfVersion & Readonly<{ role: Role; on: LocalDate }>)[];
  }>;
  oversight: Readonly<{
    officers: readonly Readonly<{ from: LocalDate }>[];
    attestations: readonly Readonly<{ on: LocalDate }>[];
  }>;
}>;

/** The texts that a version cites though they were superseded. */
export const staleReferences = ({ profile }: ApplyingProfile): ApplyingProfile['profile']['legalReferences'] =>
  profile.legalReferences.filter(({ superseded }) => superseded);

/** By when the version in force is to be reviewed: its last review says so, or its text. */
export const reviewDueOf = (
  { version, profile }: ApplyingProfile,
  { reviews }: TrustGovernance['policy'],
  on: LocalDate,
): LocalDate | null =>
  reviews.findLast((one) => one.version === version && one.reviewedOn <= on)?.nextReviewDue ?? profile.reviewDue;

/**
 * How the clauses of governance stand for a trust on a day. Of those that only one policy has, the trust's own: a trust under the
 * national baseline alone has none.
 */
export function trustStanding(known: TrustGovernance, on: LocalDate): readonly StandingLine[] {
  const inForce = profileApplying(known.policy, {}, on);
  if (inForce === undefined) return [holds('CTT-1.1', false)];
  const own = policiesOf(inForce.profile);
  return [
    ...documentLines(inForce, known.policy, on),
    ...cascadeLines(inForce, known, on),
    ...oversightLines(inForce, known.oversight, on),
  ].filter(({ clause }) => own.some((policy) => clause.startsWith(policy)));
}

function documentLines(
  inForce: ApplyingProfile,
  policy: TrustGovernance['policy'],
  on: LocalDate,
): readonly StandingLine[] {
  const ofVersion = ({ version }: OfVersion): boolean => version === inForce.version;
  const current = staleReferences(inForce).length === 0;
  const reviewDue = reviewDueOf(inForce, policy, on);
  const ratified = inForce.profile.approvalEvidence === 'seen' || policy.ratifications.some(ofVersion);
  return [
    holds('CTT-1.1', true),
    holds('CTT-2.1', current),
    holds('CRST-4.9', current),
    holds('CTT-2.2', policy.assessments.some(ofVersion)),
    ...(reviewDue === null ? [] : [renewedBy('CTT-6.2a', reviewDue, on), renewedBy('CRST-M', reviewDue, on)]),
    { ...holds('CRST-M', ratified), about: 'ratification' },
  ];
}

/** A version is passed on after it came into effect; then each role it went to says that it has it. */
function cascadeLines(
  { version, profile }: ApplyingProfile,
  { policy, cascade }: TrustGovernance,
  on: LocalDate,
): readonly StandingLine[] {
  const since = policy.versions.findLast((one) => one.version === version)?.effectiveFrom ?? on;
  const cascades = cascade.cascades.filter((one) => one.version === version);
  const { cascadeDays, acknowledgementDays } = profile.parameters;
  const passedOn = doneWithin('CTT-6.2b', { since, days: cascadeDays, done: cascades[0]?.on }, on);
  const acknowledged = (role: Role): LocalDate | undefined =>
    cascade.acknowledgements.find((one) => one.version === version && one.role === role)?.on;
  const roles = cascades.flatMap(({ audience, on: since }) => audience.map((role) => ({ role, since })));
  return [
    passedOn,
    ...roles.map(({ role, since }) =>
      doneWithin('CTT-6.2b', { since, days: acknowledgementDays, done: acknowledged(role), about: role }, on),
    ),
  ];
}

function oversightLines(
  { profile }: ApplyingProfile,
  { officers, attestations }: TrustGovernance['oversight'],
  on: LocalDate,
): readonly StandingLine[] {
  const named = officers.filter(({ from }) => from <= on).map(({ from }) => from);
  const since = [...attestations.map((one) => one.on).filter((day) => day <= on), ...named].toSorted().at(-1);
  if (named.length === 0 || since === undefined) return [holds('CTT-6.1', false)];
  return [renewedBy('CTT-6.1', addDays(since, profile.parameters.oversightAttestationDays), on)];
}
