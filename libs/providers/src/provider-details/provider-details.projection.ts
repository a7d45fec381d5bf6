import type { LocalDate } from '#libs/kernel';
import { projection, table, tableFold } from '#libs/read-store';
import { deadlinesOf } from '../domain/deadlines.ts';
import type { ProviderEvent, SuitabilityEvidence } from '../domain/events.ts';
import { inQuestion, lapsing, withPiece } from '../domain/evidence-state.ts';
import type { QualityVisit } from '../domain/record-quality-visit.ts';
import type { Recheck } from '../domain/state.ts';
import type { ExternalId, Registration, VettingState } from '../domain/vocabulary.ts';
import { withApproval, withClosed, withEvidence, without } from './rows.ts';
import type { ApprovalShown, SiteShown } from './rows.ts';

export type ProviderRow = Readonly<{
  provider_id: string;
  trust_id: string;
  name: string;
  registration: Registration;
  external_ids: readonly ExternalId[];
  sites: readonly SiteShown[];
  evidence: readonly SuitabilityEvidence[];
  approvals: readonly ApprovalShown[];
  vetting: VettingState;
  rechecks: Readonly<Record<string, Recheck>>;
  lapsed: Readonly<Record<string, LocalDate>>;
  /** The last day through which the first of its evidence holds. */
  next_deadline: LocalDate | null;
  visits: readonly QualityVisit[];
  halted: boolean;
  revision: number;
}>;

const providers = table<ProviderRow>('provider', {
  columns: {
    provider_id: 'text',
    trust_id: 'text',
    name: 'text',
    registration: 'json',
    external_ids: 'json',
    sites: 'json',
    evidence: 'json',
    approvals: 'json',
    vetting: 'text',
    rechecks: 'json',
    lapsed: 'json',
    next_deadline: 'text?',
    visits: 'json',
    halted: 'boolean',
    revision: 'integer',
  },
  key: ['provider_id'],
  indexes: [['next_deadline']],
});

const nothingYet = {
  sites: [],
  evidence: [],
  approvals: [],
  vetting: 'unvetted',
  rechecks: {},
  lapsed: {},
  next_deadline: null,
  visits: [],
  halted: false,
} as const;

const dated = (row: ProviderRow): ProviderRow => ({ ...row, next_deadline: deadlinesOf(row)[0]?.on ?? null });

export const providerDetails = projection<ProviderEvent>({
  name: 'provider',
  version: 2,
  folds: [
    tableFold(providers)({
      categories: ['provider'],
      steps: {
        ProviderRegistered: (_none, { data: { providerId, trustId, name, registration, externalIds }, revision }) => ({
          ...nothingYet,
          provider_id: providerId,
          trust_id: trustId,
          name,
          registration,
          external_ids: externalIds,
          revision,
        }),
        ProviderRegistrationChanged: (row, { data }) => row && { ...row, registration: data.registration },
        SiteAdded: (row, { data }) => row && { ...row, sites: [...row.sites, data] },
        SiteClosed: (row, { data }) => row && { ...row, sites: withClosed(row.sites, data) },
        SuitabilityEvidenceRecorded: (row, { data }) =>
          row && dated({ ...row, ...withPiece(row, data), evidence: withEvidence(row.evidence, data) }),
        ProviderSuitabilityConfirmed: (row) => row && { ...row, vetting: 'suitable' },
        SuitabilityEvidenceExpired: (row, { data }) => row && dated({ ...row, ...lapsing(row, data) }),
        ProviderSuspended: (row) => row && { ...row, vetting: 'suspended' },
        ProviderJudgedUnsuitable: (row) => row && { ...row, vetting: 'unsuitable' },
        ProviderVettingReopened: (row, { data }) =>
          row && dated({ ...row, vetting: 'vetting', ...inQuestion(row, { ...data, since: data.on }) }),
        StaffChangeNotified: (row, { data }) =>
          row && dated({ ...row, ...inQuestion(row, { ...data, since: data.changedOn }) }),
        ProviderComplaintRecorded: (row, { data }) =>
          row && dated({ ...row, ...inQuestion(row, { ...data, since: data.on }) }),
        QualityVisitRecorded: (row, { data }) => row && { ...row, visits: [...row.visits, data] },
        ProviderUseApproved: (row, { data }) => row && { ...row, approvals: withApproval(row.approvals, data) },
        ProviderUseApprovalRevoked: (row, { data }) => row && { ...row, approvals: without(row.approvals, data) },
        UnregisteredSchoolSuspected: (row) => row && { ...row, halted: true },
        RegistrationThresholdReached: (row) => row && { ...row, halted: true },
        UnregisteredSchoolConcernCleared: (row) => row && { ...row, halted: false },
      },
      every: (row, { revision }) => row && { ...row, revision },
    }),
  ],
});
