import type { Brand, LocalDate } from '#libs/kernel';

export type ConcernId = Brand<string, 'ConcernId'>;

/** A document kept elsewhere, pinned by its digest: what was seen and said of a student is never in the log. */
export type DocumentRef = Readonly<{ documentRef: string; sha256: string }>;

/** What a concern is about, as far as whoever raises it can tell. */
export const CONCERN_CATEGORIES = [
  'physical-harm',
  'emotional-harm',
  'sexual-harm',
  'neglect',
  'exploitation',
  'peer-on-peer',
  'self-harm',
  'online-safety',
  'radicalisation',
  'staff-conduct',
  'missing-from-provision',
  'other',
] as const;
export type ConcernCategory = (typeof CONCERN_CATEGORIES)[number];

/** What was done about a concern. */
export const SAFEGUARDING_ACTIONS = [
  'spoke-with-student',
  'spoke-with-parents',
  'spoke-with-provider',
  'referred-to-social-care',
  'referred-to-police',
  'referred-to-lado',
  'referred-to-health',
  'placement-reviewed',
  'monitoring',
] as const;
export type SafeguardingAction = (typeof SAFEGUARDING_ACTIONS)[number];

/** What came of a concern. */
export const CONCERN_OUTCOMES = ['no-further-action', 'support-in-school', 'with-social-care', 'unfounded'] as const;
export type ConcernOutcome = (typeof CONCERN_OUTCOMES)[number];

/** What a decision is told beside what was said. */
export type Asked = Readonly<{ by: string; today: LocalDate }>;
