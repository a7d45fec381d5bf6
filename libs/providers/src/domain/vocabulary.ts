import type { CommandId, LocalDate, PlacementId, SiteId } from '#libs/kernel';
import type { RegistrationKind } from '#libs/policy';

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

/** For what the chief executive approves a provider: for any placement, or for one. */
export const USE_SCOPES = ['provider', 'placement'] as const;
export type Use = Readonly<{ scope: 'provider' }> | Readonly<{ scope: 'placement'; placementId: PlacementId }>;

/** The day on which a command came in, as the school’s calendar shows it. */
export type Today = Readonly<{ today: LocalDate }>;

/** What a decision is told beside what was said: who asked, by which command, and on which day. */
export type Asked = Today & Readonly<{ by: string; commandId: CommandId }>;
