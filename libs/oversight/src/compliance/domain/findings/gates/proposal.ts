import { addDays, type LocalDate } from '#libs/kernel';
import { plannedEndOf } from '../../dossier.ts';
import { beforeGate, shown, type Proof, type Proofs, type Sought } from './proof.ts';

const proposal =
  (holds: (data: Sought['dossier']['proposed']['data']) => boolean) =>
  ({ dossier }: Sought): Proof =>
    shown(dossier.proposed, ({ data }) => holds(data));

const DAYS_IN_A_WEEK = 7;
const YEARS = { first: 1, last: 11 };

/** What a proposal says, and what was known of the student and the provider then. */
export const proposalProofs = {
  'profile-in-force': ({ dossier: { trust, proposed } }) => shown(trust.versionOn(proposed.occurredOn)?.published),
  'reason-allowed': ({ dossier, profile }) =>
    shown(dossier.proposed, ({ data }) => profile.parameters.reasonsAllowed.includes(data.reason)),
  rationale: proposal(({ rationale }) => rationale !== undefined),
  'alternatives-considered': proposal(({ alternativesConsidered }) => alternativesConsidered !== undefined),
  'long-term-outcome': proposal(({ longTermOutcome }) => longTermOutcome !== undefined),
  'reason-evidence': ({ dossier, profile }) =>
    shown(
      dossier.proposed,
      ({ data }) =>
        data.reasonEvidence !== undefined || !profile.parameters.reasonsNeedingEvidence.includes(data.reason),
    ),
  objectives: proposal(({ objectives }) => objectives.length > 0),
  timetable: (sought) => {
    const told = beforeGate(sought.dossier.own, sought, 'OffSiteNoticeIssued', 'TimetableChanged').at(-1);
    return shown(told ?? sought.dossier.proposed, ({ data }) => data.timetable.length > 0);
  },
  'planned-end': ({ dossier }) => shown(plannedEndOf(dossier)?.by),
  'maximum-period': ({ dossier, profile: { parameters } }) => {
    const [planned, weeks] = [plannedEndOf(dossier), parameters.maximumWeeks];
    const from = dossier.started?.data.startedOn ?? dossier.proposed.data.plannedStart;
    const within = (on: LocalDate) =>
      weeks === null || from === undefined || on <= addDays(from, weeks * DAYS_IN_A_WEEK);
    return shown(planned?.by, () => planned !== undefined && within(planned.on));
  },
  'on-roll': (sought) => {
    const turn = beforeGate(sought.dossier.student, sought, 'StudentLeftRoll', 'StudentReturnedToRoll').at(-1);
    return shown(turn ?? sought.dossier.student.first('StudentEnrolled'), ({ type }) => type !== 'StudentLeftRoll');
  },
  'year-group': (sought) =>
    shown(
      beforeGate(sought.dossier.student, sought, 'StudentEnrolled', 'YearGroupChanged').at(-1),
      ({ data: { yearGroup } }) => YEARS.first <= yearGroup && yearGroup <= YEARS.last,
    ),
  'named-lead': proposal(({ namedLead }) => namedLead !== undefined),
  'direction-reason': ({ dossier, profile }) =>
    shown(dossier.proposed, ({ data }) => profile.parameters.directionReasons.includes(data.reason)),
} satisfies Proofs;
