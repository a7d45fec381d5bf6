import { dayInWords, type DataOf } from '#libs/kernel';
import type { AgreementEvent } from '../domain/events.ts';
import { inWords } from './words.ts';

/** What was agreed and signed, each fact as one sentence; a forgotten event does not compile. */
export const agreementTrail: { readonly [T in AgreementEvent['type']]: (data: DataOf<AgreementEvent, T>) => string } = {
  InitialMeetingHeld: ({ targets, reviewSchedule }) =>
    `The initial meeting agreed ${counted(targets.length, 'target')}, and a first review on ${dayInWords(reviewSchedule.firstOn)}.`,
  PlacementEvidenceRecorded: ({ criterion, outcome, checkedOn }) =>
    `Evidence checked on ${dayInWords(checkedOn)} showed “${inWords(criterion)}” to be ${outcome === 'met' ? 'met' : 'not met'} for this student.`,
  AttendanceReportingAgreed: ({ channel, cutOffAm, cutOffPm }) =>
    `School and provider agreed that absence is reported by ${channel}, by ${cutOffAm} in the morning and ${cutOffPm} in the afternoon.`,
  SchoolPoliciesAcknowledged: () => 'The provider acknowledged the school’s safeguarding policies.',
  ContractIssued: ({ plannedEnd }) => `The contract was issued, until ${dayInWords(plannedEnd)}.`,
  ContractVaried: ({ version, reason }) =>
    `The contract was varied (${inWords(reason)}); version ${version} is to be signed by everybody again.`,
  ContractSigned: ({ party, version }) => `The ${party} signed version ${version} of the contract.`,
  ContractDeclined: ({ party, version }) => `The ${party} declined to sign version ${version} of the contract.`,
  PlacementDeclined: ({ party }) => `The placement ended before it started: the ${party} did not agree to it.`,
  OffSiteNoticeIssued: ({ givenOn, firstDay, recipients }) =>
    `Notice of the direction off site from ${dayInWords(firstDay)} was given on ${dayInWords(givenOn)}, to ${counted(recipients.length, 'holder')} of parental responsibility.`,
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
