import type { Brand } from '#libs/kernel';

/** A numbered obligation: `CTT-…` and `CRST-…` from the two policies, `F-…` a fact of national guidance. */
export type ClauseId = Brand<string, 'ClauseId'>;

/** Why a school proposes alternative provision. */
export const REASONS = [
  'curriculum-fit',
  'at-risk-of-permanent-exclusion',
  'irregular-attendance',
  'improve-behaviour',
  'medical-needs',
  'add-value',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** Who a contract may bind. A parent is a holder of parental responsibility. */
export const PARTIES = ['school', 'provider', 'parent'] as const;
export type Party = (typeof PARTIES)[number];

/** Professionals whose discussion leads to a decision. */
export const PROFESSIONALS = [
  'senior-leader',
  'senco',
  'dsl',
  'attendance-lead',
  'social-worker',
  'virtual-school-head',
  'educational-psychologist',
  'health-professional',
  'local-authority-officer',
  'provider-lead',
  'other-professional',
] as const;
export type Professional = (typeof PROFESSIONALS)[number];

/** What a provider is in law, as far as the trust has established it. */
export const REGISTRATION_KINDS = ['registered-school', 'non-school-provider', 'unknown'] as const;
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number];

/** On what ground a placement ceases. */
export const CEASING_GROUNDS = [
  'danger',
  'unsatisfactory-progress',
  'ready-for-next-stage',
  'reintegrated',
  'planned-end',
  'provider-unsuitable',
  'left-roll',
  'other-with-reason',
] as const;
export type CeasingGround = (typeof CEASING_GROUNDS)[number];

/** The two halves of a school day; a session is the register's unit. */
export const SESSIONS = ['AM', 'PM'] as const;
export type Session = (typeof SESSIONS)[number];
