import { dayInWords, type DataOf, type Event } from '#libs/kernel';
import type { CascadeEvent } from './domain/cascade/cascade.ts';
import type { LocalPolicyEvent } from './domain/local-policy/local-policy.ts';
import type { OversightEvent } from './domain/oversight/oversight.ts';
import type { PolicyEvent } from './domain/policy/policy.ts';
import type { SchoolEvent } from './domain/school/school.ts';
import type { TrainingEvent } from './domain/training/training.ts';
import type { TrustEvent } from './domain/trust/trust.ts';
import { inWords } from './words.ts';

type Sentences<E extends Event> = { readonly [T in E['type']]: (data: DataOf<E, T>) => string };

/** Each fact as one sentence that a governor understands; a forgotten event does not compile. */
export const trail: Sentences<
  TrustEvent | PolicyEvent | CascadeEvent | OversightEvent | SchoolEvent | LocalPolicyEvent | TrainingEvent
> = {
  TrustRegistered: ({ name }) => `${name} was entered in the ledger.`,
  PolicyProfilePublished: ({ version, profile, effectiveFrom }) =>
    `The trust’s policy was published as “${profile.title}” (${version}), in force from ${dayInWords(effectiveFrom)}.`,
  SchoolOverridePublished: ({ version, effectiveFrom }) =>
    `The school’s own tightening of the trust’s policy was published (${version}), in force from ${dayInWords(effectiveFrom)}.`,
  EqualityImpactAssessmentRecorded: ({ version, outcome, assessedOn }) =>
    `${version} was assessed for its effect on equality on ${dayInWords(assessedOn)}: ${inWords(outcome)}.`,
  PolicyRatified: ({ version, by, ratifiedOn }) =>
    `${version} was ratified on ${dayInWords(ratifiedOn)} (${inWords(by)}).`,
  PolicyReviewed: ({ version, outcome, reviewedOn, nextReviewDue }) =>
    `${version} was reviewed on ${dayInWords(reviewedOn)} (${inWords(outcome)}); the next review is due by ${dayInWords(nextReviewDue)}.`,
  PolicyCascaded: ({ version, audience, on }) =>
    `${version} was passed on to ${audience.map(inWords).join(', ')} on ${dayInWords(on)}.`,
  PolicyAcknowledged: ({ version, role }) => `${version} was acknowledged in the role of ${inWords(role)}.`,
  AccountableOfficerNamed: ({ from }) => `The trust named its accountable officer, from ${dayInWords(from)}.`,
  OversightAttested: ({ from, until }) =>
    `The accountable officer attested oversight from ${dayInWords(from)} to ${dayInWords(until)}.`,
  ClauseAttested: ({ clause, on }) => `${clause} was attested on ${dayInWords(on)}.`,
  LocalPolicyDrafted: ({ version }) => `Version ${version} of the school’s local policy was drafted.`,
  TrainingAndResourceImplicationsRecorded: ({ version, trainingNeeded, resourcesNeeded }) =>
    `What version ${version} of the local policy needs was weighed: ${trainingNeeded ? 'training' : 'no training'}, ${resourcesNeeded ? 'resources' : 'no resources'}.`,
  LocalPolicyApproved: ({ version, trustPolicyVersion, reviewDue }) =>
    `Version ${version} of the local policy was approved under ${trustPolicyVersion}; its review is due by ${dayInWords(reviewDue)}.`,
  LocalPolicyReviewed: ({ version, outcome, nextReviewDue }) =>
    `Version ${version} of the local policy was reviewed (${inWords(outcome)}); the next review is due by ${dayInWords(nextReviewDue)}.`,
  LocalPolicyCascaded: ({ version, audience }) =>
    `Version ${version} of the local policy was passed on to ${audience.map(inWords).join(', ')}.`,
  LocalPolicyAcknowledged: ({ version, role }) =>
    `Version ${version} of the local policy was acknowledged in the role of ${inWords(role)}.`,
  TrainingRecorded: ({ role, topic, on }) =>
    `Somebody in the role of ${inWords(role)} was trained in ${inWords(topic)} on ${dayInWords(on)}.`,
  TrainingNeedIdentified: ({ topic, on }) => `A need for training in ${inWords(topic)} was seen on ${dayInWords(on)}.`,
  TrainingRequested: ({ on }) => `The trust was asked for training on ${dayInWords(on)}.`,
  SchoolRegistered: ({ name }) => `${name} was entered in the ledger.`,
  SchoolCalendarSet: ({ terms }) => `The school’s calendar was set: ${terms.map(({ name }) => name).join(', ')}.`,
  SessionTimesSet: ({ am, pm }) =>
    `The school’s sessions were set: ${am.start} to ${am.end} and ${pm.start} to ${pm.end}.`,
  AttendanceTargetSet: ({ percent }) => `The school’s attendance target was set to ${percent} %.`,
  ApprovalDelegated: ({ from, until }) =>
    `The headteacher delegated the approval of placements from ${dayInWords(from)} to ${dayInWords(until)}.`,
};
