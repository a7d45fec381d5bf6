import { clearSchoolDaysBefore, PARTIES, type Party } from '#libs/policy';
import { dayThatCounts, momentOf, type Fact, type FactType } from '../../fact.ts';
import { allOf, beforeGate, shown, type Proof, type Proofs, type Sought } from './proof.ts';

type Contract = Fact<'ContractIssued' | 'ContractVaried'>;

/** What stood before the gate; before a start, by the day on which the student began, whenever that was recorded. */
function agreed<T extends FactType>(sought: Sought, ...types: readonly T[]): readonly Fact<T>[] {
  const { gate, dossier } = sought;
  const facts = beforeGate(dossier.own, sought, ...types);
  return gate?.type === 'PlacementStarted' ? facts.filter((one) => momentOf(one).on <= gate.data.startedOn) : facts;
}

/** The contract that the gate is about: the one it lets through, or the one that stood. */
const contract = (sought: Sought): Contract | undefined => {
  const { gate } = sought;
  if (gate?.type === 'ContractIssued' || gate?.type === 'ContractVaried') return gate;
  return agreed(sought, 'ContractIssued', 'ContractVaried').at(-1);
};

const meeting = (sought: Sought): Fact<'InitialMeetingHeld'> | undefined => agreed(sought, 'InitialMeetingHeld').at(-1);

const notice = (sought: Sought): Fact<'OffSiteNoticeIssued'> | undefined =>
  sought.gate?.type === 'OffSiteNoticeIssued' ? sought.gate : agreed(sought, 'OffSiteNoticeIssued').at(-1);

/** The signature of a party under the contract's present version. */
export const signatureOf = (party: Party, sought: Sought): Fact<'ContractSigned'> | undefined => {
  const version = contract(sought)?.data.version;
  return agreed(sought, 'ContractSigned').find(({ data }) => data.party === party && data.version === version);
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
  'school-policies-acknowledged': (sought) => shown(agreed(sought, 'SchoolPoliciesAcknowledged').at(-1)),
  'attendance-reporting-agreed': (sought) => shown(agreed(sought, 'AttendanceReportingAgreed').at(-1)),
} satisfies Proofs;
