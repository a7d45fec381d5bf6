import { dayInWords, type DataOf } from '#libs/kernel';
import type { ProviderEvent } from './domain/events.ts';
import type { Registration, SuspensionCause, Use } from './domain/vocabulary.ts';

const KINDS: Readonly<Record<Registration['kind'], string>> = {
  'registered-school': 'a registered school',
  'non-school-provider': 'a provider that is not a school',
  unknown: 'a provider whose registration is not yet known',
};

const forWhat = ({ scope }: Use): string => (scope === 'provider' ? 'for the trust’s placements' : 'for one placement');

const CAUSES: Readonly<Record<SuspensionCause, string>> = {
  'evidence-lapsed': 'evidence lapsed',
  'evidence-not-met': 'found not to be met',
  'complaint-upheld': 'a complaint was upheld',
};

const listed = (criteria: readonly string[]): string => criteria.map((criterion) => `“${criterion}”`).join(', ');

/** Each fact as one sentence that a governor understands; a forgotten event does not compile. */
export const trail: { readonly [T in ProviderEvent['type']]: (data: DataOf<ProviderEvent, T>) => string } = {
  ProviderRegistered: ({ name, registration }) => `${name} was entered as ${KINDS[registration.kind]}.`,
  ProviderRegistrationChanged: ({ registration }) =>
    `A check on ${dayInWords(registration.checkedOn)} found the provider to be ${KINDS[registration.kind]}.`,
  SiteAdded: ({ name, subcontracted }) =>
    `The site ${name} was added${subcontracted ? '; another body delivers the sessions there' : ''}.`,
  SiteClosed: ({ closedOn }) => `A site of the provider was recorded as closed on ${dayInWords(closedOn)}.`,
  SuitabilityEvidenceRecorded: ({ criterion, outcome, checkedOn }) =>
    `Evidence checked on ${dayInWords(checkedOn)} showed “${criterion}” to be ${outcome === 'met' ? 'met' : 'not met'}.`,
  ProviderSuitabilityConfirmed: () => 'Everything that the policy requires of the provider is met: it is suitable.',
  SuitabilityEvidenceExpired: ({ criterion, expiredOn, because }) =>
    `Evidence of “${criterion}” held through ${dayInWords(expiredOn)} and no longer${because === 'expiry' ? '' : ': it was not checked again in time'}.`,
  ProviderSuspended: ({ because, criteria }) =>
    `The provider is suspended until this is mended: ${listed(criteria)} (${CAUSES[because]}).`,
  ProviderJudgedUnsuitable: () => 'The provider was judged unsuitable.',
  ProviderVettingReopened: () => 'The provider is vetted anew: everything required is checked again.',
  StaffChangeNotified: ({ changedOn, recheckBy }) =>
    `The provider told of a change among its staff on ${dayInWords(changedOn)}; its staff checks are confirmed again by ${dayInWords(recheckBy)}.`,
  ProviderComplaintRecorded: ({ about, outcome, on }) =>
    `A complaint about ${about} at the provider was recorded for ${dayInWords(on)} (${outcome.replaceAll('-', ' ')}).`,
  QualityVisitRecorded: ({ on }) => `A site of the provider was visited on ${dayInWords(on)}, to see its quality.`,
  AccountabilityMeetingHeld: ({ on, progress, placements: { length } }) =>
    `On ${dayInWords(on)} leaders of a school held the provider to account for the progress of ${length} student${length === 1 ? '' : 's'}, and found it ${progress}.`,
  ProviderUseApprovalRequested: (use) =>
    `The chief executive was asked to approve the use of this provider ${forWhat(use)}.`,
  ProviderUseApproved: (use) => `The chief executive approved the use of this provider ${forWhat(use)}.`,
  ProviderUseApprovalRevoked: (use) =>
    `The chief executive withdrew the approval to use this provider ${forWhat(use)}.`,
  UnregisteredSchoolSuspected: () =>
    'The provider is suspected of being an unregistered school; all discussion with it is halted.',
  RegistrationThresholdReached: ({ fullTimeStudents: all, entitledStudents: entitled }) =>
    `The timetables show ${all} full-time student${all === 1 ? '' : 's'} at this provider${entitled === 0 ? '' : `, ${entitled} of them with a plan or looked after`}: it may have to be a registered school. All discussion with it is halted, and the chief executive is told.`,
  UnregisteredSchoolConcernCleared: () =>
    'The suspicion that the provider is an unregistered school was cleared; discussion may go on.',
};
