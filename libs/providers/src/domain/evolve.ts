import { on, type Aggregate } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { inQuestion, lapsing, withPiece } from './evidence-state.ts';
import type { Provider, RegisteredProvider } from './state.ts';
import { useOf, without } from './use.ts';

/** A step that only a registered provider can take. */
const known =
  <Data>(step: (provider: RegisteredProvider, data: Data) => Partial<RegisteredProvider>) =>
  (provider: Provider, data: Data): Provider =>
    provider.status === 'unknown' ? provider : { ...provider, ...step(provider, data) };

const nothingYet = {
  sites: {},
  evidence: [],
  vetting: 'unvetted',
  rechecks: {},
  lapsed: {},
  told: [],
  requests: [],
  approvals: [],
  concerns: [],
  threshold: undefined,
} as const;

/** A provider as one trust knows it: registration, sites, evidence of suitability, and approval of its use. */
export const provider: Aggregate<Provider, ProviderEvent> = {
  category: 'provider',
  initialState: { status: 'unknown' },
  evolve: on<Provider, ProviderEvent>({
    ProviderRegistered: (_, { trustId, providerId, registration }) => ({
      ...nothingYet,
      status: 'registered',
      trustId,
      providerId,
      registration,
    }),
    ProviderRegistrationChanged: known((_, { registration }) => ({ registration })),
    SiteAdded: known(({ sites }, { siteId }) => ({ sites: { ...sites, [siteId]: 'open' } })),
    SiteClosed: known(({ sites }, { siteId }) => ({ sites: { ...sites, [siteId]: 'closed' } })),
    SuitabilityEvidenceRecorded: known(withPiece),
    ProviderSuitabilityConfirmed: known(() => ({ vetting: 'suitable' })),
    SuitabilityEvidenceExpired: known(lapsing),
    ProviderSuspended: known(() => ({ vetting: 'suspended' })),
    ProviderJudgedUnsuitable: known(() => ({ vetting: 'unsuitable' })),
    ProviderVettingReopened: known((state, reopened) => ({
      vetting: 'vetting',
      ...inQuestion(state, { ...reopened, since: reopened.on }),
    })),
    StaffChangeNotified: known((state, change) => ({
      ...inQuestion(state, { ...change, since: change.changedOn }),
      told: [...state.told, change],
    })),
    ProviderComplaintRecorded: known((state, complaint) => ({
      ...inQuestion(state, { ...complaint, since: complaint.on }),
      told: [...state.told, complaint],
    })),
    QualityVisitRecorded: known(({ told }, visit) => ({ told: [...told, visit] })),
    AccountabilityMeetingHeld: known(({ told }, meeting) => ({ told: [...told, meeting] })),
    ProviderUseApprovalRequested: known(({ requests }, use) => ({ requests: [...requests, use] })),
    ProviderUseApproved: known(({ requests, approvals }, approved) => ({
      requests: without(requests, useOf(approved)),
      approvals: [...approvals, useOf(approved)],
    })),
    ProviderUseApprovalRevoked: known(({ approvals }, use) => ({ approvals: without(approvals, use) })),
    UnregisteredSchoolSuspected: known(({ concerns }, { evidence }) => ({ concerns: [...concerns, evidence] })),
    RegistrationThresholdReached: known((_, { fullTimeStudents, entitledStudents }) => ({
      threshold: { fullTimeStudents, entitledStudents, stands: true },
    })),
    UnregisteredSchoolConcernCleared: known(({ threshold }) => ({
      concerns: [],
      threshold: threshold && { ...threshold, stands: false },
    })),
  }),
};
