import { addDays, weekdayOf, type LocalDate } from '#libs/kernel';
import type { Fact } from './chosen.ts';
import { dataOf, type Before, type Clause } from './history-before.ts';

const said = (before: Before, who: string) => before.all('ConsultationRecorded').some((one) => one.with === who);

/** Weekdays outside the one half-term break and the holidays of the examples' calendar. */
const isOpen = (date: LocalDate) =>
  weekdayOf(date) < 6 &&
  ((date >= '2026-09-02' && date <= '2026-12-18') || (date >= '2027-01-04' && date <= '2027-03-25')) &&
  !(date >= '2026-10-26' && date <= '2026-10-30');
function clearDays(from: LocalDate, to: LocalDate): number {
  let days = 0;
  for (let date = addDays(from, 1); date < to; date = addDays(date, 1)) if (isOpen(date)) days += 1;
  return days;
}

const allInDate = ({ context, ...fact }: Fact, before: Before): boolean => {
  const { startedOn } = dataOf({ context, ...fact }, 'PlacementStarted');
  const ours = new Map(before.all('PlacementEvidenceRecorded').map((one) => [one.criterion, one]));
  return (context.profile?.criteria ?? [])
    .filter(({ required }) => required)
    .map(({ id, scope }) => (scope === 'provider' ? context.provider?.evidence[id] : ours.get(id)))
    .every((one) => one?.outcome === 'met' && one.checkedOn <= startedOn && startedOn <= (one.expiresOn ?? '9999'));
};

const START = ['PlacementStarted'] as const;
const USES = ['ContractIssued', 'OffSiteNoticeIssued', 'PlacementStarted'] as const;
const TALKS = ['ConsultationRecorded', 'HeadteacherApproved', 'InitialMeetingHeld', 'ContractSigned', ...USES] as const;

/**
 * Clauses of both policies until the start, read from their text, without any of the code that gates are made of. An answer of
 * false is a breach.
 */
export const UNTIL_THE_START: readonly Clause[] = [
  { id: 'CTT-7.1.0', of: 'CTT', at: ['PlacementProposed'], holds: (f) => !!dataOf(f, 'PlacementProposed').rationale },
  {
    id: 'CTT-5.3',
    of: 'CTT',
    at: ['PlacementProposed'],
    holds: (f) => !!dataOf(f, 'PlacementProposed').longTermOutcome,
  },
  {
    id: 'CRST-3',
    of: 'CRST',
    at: ['PlacementProposed'],
    holds: (f) => ['improve-behaviour', 'medical-needs', 'add-value'].includes(dataOf(f, 'PlacementProposed').reason),
  },
  {
    id: 'CRST-3.2',
    of: 'CRST',
    at: ['PlacementProposed'],
    holds: (f) => {
      const { reason, reasonEvidence } = dataOf(f, 'PlacementProposed');
      return reason !== 'medical-needs' || !!reasonEvidence;
    },
  },
  {
    id: 'CRST-4.4',
    of: 'CRST',
    at: ['PlacementProposed'],
    holds: (f) => {
      const { reason, plannedEnd } = dataOf(f, 'PlacementProposed');
      return reason !== 'improve-behaviour' || !!plannedEnd;
    },
  },
  { id: 'CTT-7.2.1', of: 'CTT', at: ['HeadteacherApproved'], holds: (_, b) => said(b, 'professionals') },
  { id: 'CTT-7.2.2', of: 'both', at: START, holds: (_, b) => b.all('HeadteacherApproved').length === 1 },
  { id: 'CTT-7.2.3', of: 'both', at: ['HeadteacherApproved'], holds: (_, b) => said(b, 'student') },
  {
    id: 'CTT-7.2.4',
    of: 'both',
    at: ['HeadteacherApproved'],
    holds: ({ context }, b) =>
      (context.student?.holders ?? []).every((holder) =>
        b.all('ConsultationRecorded').some((one) => 'holderId' in one && one.holderId === holder),
      ),
  },
  {
    id: 'CTT-7.2.9',
    of: 'CTT',
    at: ['HeadteacherApproved'],
    holds: (_, b) => new Set(b.all('ReasonsExplained').map(({ to }) => to)).size === 2,
  },
  {
    id: 'CTT-7.3.2b',
    of: 'both',
    at: TALKS,
    holds: ({ context }, b) =>
      b.all('PlacementStarted').length > 0 ||
      (!b.isHalted('unregistered-school-suspected') && context.provider?.halted !== true),
  },
  { id: 'found unmet', of: 'both', at: ['PlacementStarted'], holds: (_, b) => !b.isHalted() },
  {
    id: 'CTT-7.2.11',
    of: 'CTT',
    at: ['ContractIssued'],
    holds: (_, b) => b.targets.length > 0 && b.last('InitialMeetingHeld')?.reviewSchedule.agreedBy.length === 3,
  },
  {
    id: 'CTT-7.3.23 expectations',
    of: 'CTT',
    at: ['ContractIssued'],
    holds: (f) => new Set(dataOf(f, 'ContractIssued').expectations.map(({ party }) => party)).size === 3,
  },
  { id: 'CTT-7.2.7', of: 'CTT', at: ['ContractIssued'], holds: (f) => dataOf(f, 'ContractIssued').funder === 'school' },
  {
    id: 'CRST-6',
    of: 'CRST',
    at: USES,
    holds: ({ context: { provider } }) =>
      provider?.registration === 'registered-school' || provider?.approvedWhole === true,
  },
  {
    id: 'F-1.2',
    of: 'both',
    at: ['OffSiteNoticeIssued'],
    holds: (f) => {
      const { givenOn, firstDay } = dataOf(f, 'OffSiteNoticeIssued');
      return isOpen(firstDay) && clearDays(givenOn, firstDay) >= 2;
    },
  },
  {
    id: 'F-1.7',
    of: 'both',
    at: START,
    holds: ({ context: { provider } }, b) =>
      provider?.registration !== 'registered-school' || b.all('DualRegistrationRecorded').length > 0,
  },
  {
    id: 'CTT-7.2.10',
    of: 'CTT',
    at: START,
    holds: (_, b) =>
      b.signed('parent').some((one) => b.last('HeadteacherApproved')?.holders.some((holder) => holder === one)),
  },
  {
    id: 'CTT-7.3.23',
    of: 'CTT',
    at: START,
    holds: (_, b) => b.signed('provider').length * b.signed('school').length > 0,
  },
  {
    id: 'CRST-4.1',
    of: 'CRST',
    at: START,
    holds: (f, b) => {
      const notice = b.improves ? b.last('OffSiteNoticeIssued') : undefined;
      const directed = notice !== undefined && notice.firstDay <= dataOf(f, 'PlacementStarted').startedOn;
      return directed || b.signed('provider').length * b.signed('school').length > 0;
    },
  },
  { id: 'CTT-7.3, CRST-5', of: 'both', at: START, holds: allInDate },
  { id: 'CTT-7.5.7', of: 'CTT', at: START, holds: (_, b) => b.all('SchoolPoliciesAcknowledged').length > 0 },
  { id: 'CTT-7.3.20a', of: 'CTT', at: START, holds: (_, b) => b.all('AttendanceReportingAgreed').length > 0 },
  { id: 'CRST-5.2', of: 'both', at: START, holds: ({ context }) => context.provider?.registration !== 'unknown' },
  {
    id: 'F-4.2',
    of: 'both',
    at: START,
    holds: (f) => f.context.provider?.openSites.includes(dataOf(f, 'PlacementStarted').siteId) === true,
  },
  { id: 'decision 21', of: 'both', at: START, holds: (f) => dataOf(f, 'PlacementStarted').startedOn <= f.asked.today },
];
