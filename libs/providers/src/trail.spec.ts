import type { LocalDate, PersonRef, PlacementId, ProviderId, SchoolId, SiteId, TrustId } from '#libs/kernel';
import { fixedId } from '#libs/testing';
import { trail } from './trail.ts';

const on = '2026-09-04' as LocalDate;
const evidence = { documentRef: fixedId(1), sha256: 'a'.repeat(64) };
const siteId = fixedId(2) as SiteId;
const site = { siteId, name: 'The barn', address: '1 Canal Road', postcode: 'B15 2TT' };
const forOne = { scope: 'placement', placementId: fixedId(3) as PlacementId } as const;
const piece = { criterion: 'fire-drills', evidence, checkedBy: fixedId(4) as PersonRef, checkedOn: on, recordedOn: on };
const meeting = {
  on,
  by: fixedId(9) as PersonRef,
  schoolId: fixedId(10) as SchoolId,
  actions: ['improvement-plan'] as const,
  record: evidence,
};

describe('The trail of a provider', () => {
  it.each([
    [
      trail.ProviderRegistered({
        providerId: fixedId(5) as ProviderId,
        trustId: fixedId(6) as TrustId,
        name: 'Riverside Workshop',
        registration: { kind: 'non-school-provider', checkedOn: on },
        externalIds: [],
      }),
      'Riverside Workshop was entered as a provider that is not a school.',
    ],
    [
      trail.ProviderRegistrationChanged({ registration: { kind: 'registered-school', urn: '100001', checkedOn: on } }),
      'A check on 4 September 2026 found the provider to be a registered school.',
    ],
    [trail.SiteAdded({ ...site, subcontracted: false }), 'The site The barn was added.'],
    [
      trail.SiteAdded({ ...site, subcontracted: true }),
      'The site The barn was added; another body delivers the sessions there.',
    ],
    [trail.SiteClosed({ siteId, closedOn: on }), 'A site of the provider was recorded as closed on 4 September 2026.'],
    [
      trail.SuitabilityEvidenceRecorded({ ...piece, outcome: 'met' }),
      'Evidence checked on 4 September 2026 showed “fire-drills” to be met.',
    ],
    [
      trail.SuitabilityEvidenceRecorded({ ...piece, outcome: 'not-met' }),
      'Evidence checked on 4 September 2026 showed “fire-drills” to be not met.',
    ],
    [
      trail.AccountabilityMeetingHeld({
        ...meeting,
        placements: [fixedId(8) as PlacementId],
        progress: 'unsatisfactory',
      }),
      'On 4 September 2026 leaders of a school held the provider to account for the progress of 1 student, and found it unsatisfactory.',
    ],
    [
      trail.ProviderUseApprovalRequested({ scope: 'provider' }),
      'The chief executive was asked to approve the use of this provider for the trust’s placements.',
    ],
    [
      trail.ProviderUseApproved({ ...forOne, by: fixedId(7), statedOn: on }),
      'The chief executive approved the use of this provider for one placement.',
    ],
    [
      trail.ProviderUseApprovalRevoked(forOne),
      'The chief executive withdrew the approval to use this provider for one placement.',
    ],
    [
      trail.UnregisteredSchoolSuspected({ evidence, siteIds: [] }),
      'The provider is suspected of being an unregistered school; all discussion with it is halted.',
    ],
    [
      trail.UnregisteredSchoolConcernCleared({ evidence }),
      'The suspicion that the provider is an unregistered school was cleared; discussion may go on.',
    ],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));
});
