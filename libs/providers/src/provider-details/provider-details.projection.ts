import { projection, table, tableFold } from '#libs/read-store';
import type { ProviderEvent, SuitabilityEvidence } from '../domain/events.ts';
import type { ExternalId, Registration } from '../domain/vocabulary.ts';
import { withApproval, withClosed, withEvidence, without, type ApprovalShown, type SiteShown } from './rows.ts';

export type ProviderRow = Readonly<{
  provider_id: string;
  trust_id: string;
  name: string;
  registration: Registration;
  external_ids: readonly ExternalId[];
  sites: readonly SiteShown[];
  evidence: readonly SuitabilityEvidence[];
  approvals: readonly ApprovalShown[];
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
    halted: 'boolean',
    revision: 'integer',
  },
  key: ['provider_id'],
});

const nothingYet = { sites: [], evidence: [], approvals: [], halted: false } as const;

export const providerDetails = projection<ProviderEvent>({
  name: 'provider',
  version: 1,
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
        SuitabilityEvidenceRecorded: (row, { data }) => row && { ...row, evidence: withEvidence(row.evidence, data) },
        ProviderUseApproved: (row, { data }) => row && { ...row, approvals: withApproval(row.approvals, data) },
        ProviderUseApprovalRevoked: (row, { data }) => row && { ...row, approvals: without(row.approvals, data) },
        UnregisteredSchoolSuspected: (row) => row && { ...row, halted: true },
        UnregisteredSchoolConcernCleared: (row) => row && { ...row, halted: false },
      },
      every: (row, { revision }) => row && { ...row, revision },
    }),
  ],
});
