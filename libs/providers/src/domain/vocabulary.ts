import type { CommandId, LocalDate, PlacementId, SiteId } from '#libs/kernel';
import type { PolicyProfile, RegistrationKind } from '#libs/policy';

/** A document kept elsewhere, pinned by its digest: narrative is never in the log. */
export type DocumentRef = Readonly<{ documentRef: string; sha256: string }>;

/** What the provider is in law, when the trust last checked it, and where: a URN, or a number in another register. */
export type Registration = Readonly<{
  kind: RegistrationKind;
  urn?: string;
  registerRef?: string;
  checkedOn: LocalDate;
}>;

/** A key that another system knows the provider by; never in the shape of a student's number. */
export type ExternalId = Readonly<{ system: string; id: string }>;

/** Where sessions take place. A satellite belongs to another site; at a subcontracted one somebody else delivers. */
export type Site = Readonly<{
  name: string;
  address: string;
  postcode: string;
  satelliteOf?: SiteId;
  subcontracted: boolean;
}>;

export const OUTCOMES = ['met', 'not-met'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A qualification that the provider offers: its number on the national register, its level, and whether it is recognised. */
export type Qualification = Readonly<{ number: string; level: number; recognised: boolean }>;

/** How far the trust has come with a provider: what its evidence adds up to, and what people judged. */
export const VETTING_STATES = ['unvetted', 'vetting', 'suitable', 'suspended', 'unsuitable'] as const;
export type VettingState = (typeof VETTING_STATES)[number];

/** Why a provider that was suitable is no longer to be relied on until that is mended. */
export type SuspensionCause = 'evidence-lapsed' | 'evidence-not-met' | 'complaint-upheld';

/** What changed among the provider’s staff, or in how it works, that may put a student at risk (F-4.2). */
export const STAFF_CHANGES = ['joined', 'left', 'role-changed', 'arrangements-changed'] as const;
export type StaffChange = (typeof STAFF_CHANGES)[number];

export const COMPLAINTS_ABOUT = ['equality', 'safety', 'conduct', 'quality'] as const;
export type ComplaintAbout = (typeof COMPLAINTS_ABOUT)[number];
export const COMPLAINT_OUTCOMES = ['received', 'upheld', 'not-upheld'] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** How the progress of students at a provider was found to be, when its leaders were held to account for it. */
export const PROGRESS_FOUND = ['good', 'satisfactory', 'unsatisfactory'] as const;
export type ProgressFound = (typeof PROGRESS_FOUND)[number];

/** What leaders and a provider agree to do about the progress of students there. */
export const ACCOUNTABILITY_ACTIONS = [
  'improvement-plan',
  'closer-monitoring',
  'support-from-school',
  'contract-to-vary',
  'ceasing-to-consider',
] as const;
export type AccountabilityAction = (typeof ACCOUNTABILITY_ACTIONS)[number];

/** For what the chief executive approves a provider: for any placement, or for one. */
export const USE_SCOPES = ['provider', 'placement'] as const;
export type Use = Readonly<{ scope: 'provider' }> | Readonly<{ scope: 'placement'; placementId: PlacementId }>;

/** The day on which a command came in, as the school’s calendar shows it. */
export type Today = Readonly<{ today: LocalDate }>;

/** The trust’s policy that is in force on a day; nothing where none is. */
export type PolicyInForce = Readonly<{ policyVersion: string | undefined; profile: PolicyProfile | undefined }>;

/** What a decision that the policy bears on is told. */
export type UnderPolicy = Today & Readonly<{ policy: PolicyInForce }>;

/** What a decision is told beside what was said: who asked, by which command, and on which day. */
export type Asked = Today & Readonly<{ by: string; commandId: CommandId }>;
