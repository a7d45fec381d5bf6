import { rejectLedger, type DataOf, type LocalDate, type Scope, type SiteId, type TrustId } from '#libs/kernel';
import type { FullTime, ProviderEvent, SuitabilityEvidence } from './events.ts';
import type { DocumentRef, Registration, Use, VettingState } from './vocabulary.ts';

/** Since which day evidence is in question, and by when it is to be checked again. */
export type Recheck = Readonly<{ since: LocalDate; by: LocalDate }>;

type ToldAgain =
  'QualityVisitRecorded' | 'StaffChangeNotified' | 'ProviderComplaintRecorded' | 'AccountabilityMeetingHeld';

/** A provider that a trust registered. Evidence is kept in the log's order; concerns are those not cleared: any one halts. */
export type RegisteredProvider = Readonly<{
  status: 'registered';
  trustId: TrustId;
  providerId: string;
  registration: Registration;
  sites: Readonly<Record<SiteId, 'open' | 'closed'>>;
  evidence: readonly SuitabilityEvidence[];
  vetting: VettingState;
  /** By criterion: what put its evidence in question, when, and by when it is to be checked again. */
  rechecks: Readonly<Record<string, Recheck>>;
  /** By criterion: the day through which its evidence held; gone with the next piece of evidence. */
  lapsed: Readonly<Record<string, LocalDate>>;
  /** Visits, staff changes, complaints and meetings as they were told: told again, they add nothing. */
  told: readonly DataOf<ProviderEvent, ToldAgain>[];
  requests: readonly Use[];
  approvals: readonly Use[];
  concerns: readonly DocumentRef[];
  /** What the timetables came to when the threshold was last reached, and whether somebody has cleared that. */
  threshold: (FullTime & Readonly<{ stands: boolean }>) | undefined;
}>;

export type Provider = Readonly<{ status: 'unknown' }> | RegisteredProvider;

/** Whose the provider’s record is: its own, and the trust’s with all its schools; nothing where nobody registered it. */
export const scopeOf = (provider: Provider): Scope | undefined =>
  provider.status === 'unknown'
    ? undefined
    : { trustId: provider.trustId, schools: 'all', providerId: provider.providerId };

/** The provider, or the refusal of a record that nobody knows. */
export function registered(provider: Provider): RegisteredProvider {
  if (provider.status === 'unknown') throw rejectLedger('not-found');
  return provider;
}

/** May the provider be an unregistered school, as far as nobody has cleared that? Then nothing goes on about it. */
export const isHalted = ({ concerns, threshold }: RegisteredProvider): boolean =>
  concerns.length > 0 || threshold?.stands === true;
