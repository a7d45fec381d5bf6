import { clearSchoolDaysBefore, PARTIES, type Party } from '#libs/policy';
import { dayThatCounts, type Fact } from '../../fact.ts';
import { allOf, beforeGate, shown, type Proof, type Proofs, type Sought } from './proof.ts';

type Contract = Fact<'ContractIssued' | 'ContractVaried'>;

/** The contract that the gate is about: the one it lets through, or the one that stood. */
const contract = (sought: Sought): Contract | undefined => {
  const { gate, dossier } = sought;
  if (gate?.type === 'ContractIssued' || gate?.type === 'ContractVaried') return gate;
  return beforeGate(dossier.own, sought, 'ContractIssued', 'ContractVaried').at(-1);
};

const meeting = (sought: Sought): Fact<'InitialMeetingHeld'> | undefined =>
  beforeGate(sought.dossier.own, sought, 'InitialMeetingHeld').at(-1);

const notice = (sought: Sought): Fact<'OffSiteNoticeIssued'> | undefined =>
  sought.gate?.type === 'OffSiteNoticeIssued'
    ? sought.gate
    : beforeGate(sought.dossier.own, sought, 'OffSiteNoticeIssued').at(-1);

/** The signature of a party under the contract's present version. */
export const signatureOf = (party: Party, sought: Sought): Fact<'ContractSigned'> | undefined => {
  const version = contract(sought)?.data.version;
  return beforeGate(sought.dossier.own, sought, 'ContractSigned').find(
    ({ data }) => data.party === party && data.version === version,
  );
};

/** Sent by direction, with notice; or a contract that everybody has signed. */
function signedOrDirected(sought: Sought): Proof {
  const { dossier, profile } = sought;
  const { directionReasons, signatories } = profile.parameters;
  const given = notice(sought);
  if (given && directionReasons.includes(dossier.proposed.data.reason)) return { held: true, by: [given] };
  return allOf(signatories.map((party) => signatureOf(party, sought)));
}

/** What was agreed before a placement began. */
export const agreementProofs = {
  'initial-meeting': (sought) => shown(meeting(sought), ({ data }) => data.responsibilities.length > 0),
  'review-schedule-agreed': (sought) =>
    shown(meeting(sought), ({ data }) => PARTIES.every((party) => data.reviewSchedule.agreedBy.includes(party))),
  'expectations-of-parties': (sought) =>
    shown(contract(sought), ({ data }) =>
      sought.profile.parameters.signatories.every((party) => data.expectations.some((one) => one.party === party)),
    ),
  'progress-reporting-agreed': (sought) =>
    shown(contract(sought), ({ data }) => data.reportEveryDays <= sought.profile.parameters.reportMaximumDays),
  'school-funds': (sought) => shown(contract(sought), ({ data }) => data.funder === 'school'),
  'notice-period': (sought) => {
    const { school, proposed } = sought.dossier;
    const given = notice(sought);
    if (!given) return { held: !sought.profile.parameters.directionReasons.includes(proposed.data.reason), by: [] };
    const { recordedAt, data } = given;
    const givenOn = dayThatCounts({ on: data.givenOn, recordedAt }, sought.profile);
    const clear = school.calendar ? clearSchoolDaysBefore(school.calendar, givenOn, data.firstDay) : Infinity;
    return shown(given, () => clear >= sought.profile.parameters.noticeSchoolDays);
  },
  'signed-or-directed': signedOrDirected,
  'school-policies-acknowledged': (sought) =>
    shown(beforeGate(sought.dossier.own, sought, 'SchoolPoliciesAcknowledged').at(-1)),
  'attendance-reporting-agreed': (sought) =>
    shown(beforeGate(sought.dossier.own, sought, 'AttendanceReportingAgreed').at(-1)),
} satisfies Proofs;
