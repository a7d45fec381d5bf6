import type { Brand, LocalDate } from '#libs/kernel';

/** What decides about extra duties and reports; coded facts, restricted to those who may see the student. */
export const FLAGS = [
  'ehcp',
  'looked-after',
  'sen-support',
  'child-protection-plan',
  'child-in-need',
  'free-school-meals',
  'pupil-premium',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Each flag once, always in the same order, so that the same flags are the same data. */
export const inOrder = (flags: readonly Flag[]): readonly Flag[] => FLAGS.filter((flag) => flags.includes(flag));

/** How somebody who holds parental responsibility is related to the student; `local-authority` under a care order. */
export const RELATIONSHIPS = [
  'mother',
  'father',
  'step-parent',
  'grandparent',
  'other-relative',
  'special-guardian',
  'adoptive-parent',
  'local-authority',
  'other',
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

export const FIRST_YEAR_GROUP = 1;
export const LAST_YEAR_GROUP = 13;

/** A key that another system knows the student by. It may be a UPN, so only its digest is ever recorded. */
export type ExternalId = Readonly<{ system: string; id: string }>;

/** The keyed digest of an external id; the key stays outside the log. */
export type DigestOf = (externalId: ExternalId) => string;

/** The day on which a command came in, as the school's calendar shows it. */
export type Today = Readonly<{ today: LocalDate }>;

/** One suspension, or one permanent exclusion, of a student. */
export type SuspensionId = Brand<string, 'SuspensionId'>;

/** A document kept elsewhere, pinned by its digest: narrative is never in the log. */
export type DocumentRef = Readonly<{ documentRef: string; sha256: string }>;

/** Who sees to a student's education from the sixth school day on: the school of one suspended, else the local authority. */
export const EDUCATION_ARRANGERS = ['school', 'local-authority'] as const;
export type EducationArranger = (typeof EDUCATION_ARRANGERS)[number];
