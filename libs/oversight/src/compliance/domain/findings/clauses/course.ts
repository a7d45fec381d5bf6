import type { LocalTime } from '#libs/kernel';
import type { Dossier } from '../../dossier.ts';
import { isDatedBack, momentOf, type Fact } from '../../fact.ts';
import { each, judgedBy, type ClauseRules, type Said } from '../rule.ts';

const MINUTES_IN_AN_HOUR = 60;

/** Where nobody agreed by when the provider tells of an absence. */
const LATEST_MINUTES = 60;

/** What happened in the course of a placement. */
export const courseRules: ClauseRules = {
  'CTT-5.2': baseline('behaviour'),
  'CTT-5.4': baseline('academic-progress'),
  'CTT-7.3.2b': ({ own }) => {
    const halts = own.of('PlacementHalted').filter(({ data }) => data.cause === 'unregistered-school-suspected');
    return each(halts, (halt) => talkAfter(halt, own).length === 0, 'discussion-after-halt');
  },
  'CTT-7.4.5': ({ own, started, proposed, profile }) => {
    if (!started || profile.parameters.directionReasons.includes(proposed.data.reason)) return [];
    const contract = own.of('ContractIssued', 'ContractVaried').findLast(({ position }) => position < started.position);
    return contract
      ? [{ base: 'met', since: started.data.startedOn, by: [contract, started] }]
      : [{ base: 'breached', since: started.data.startedOn, by: [started], lacking: 'contract' }];
  },
  'CTT-7.5.2': (dossier) => each(dossier.own.of('AbsenceReported'), isMarkedInTime(dossier), 'marked-late'),
  'CTT-7.5.3': (dossier) => each(dossier.own.of('AbsenceReported'), isToldInTime(dossier), 'told-late'),
  'F-5.3': (dossier) => each(dossier.own.of('AbsenceReported'), isToldInTime(dossier), 'told-late'),
  'CTT-7.6.4': ({ own }) =>
    each(own.of('VisitRecorded'), ({ data }) => Boolean(data.record?.documentRef), 'visit-record'),
  'CTT-7.6.6': ({ own, profile }) =>
    each(
      own.of('SeriousIncidentReported'),
      (fact) =>
        fact.data.delayMinutes <= profile.parameters.incidentReportHours * MINUTES_IN_AN_HOUR && !isLate(fact, profile),
      'reported-late',
    ),
  'CTT-7.7.1': ({ own }) => {
    const dangers = own.of('PlacementCeased').filter(({ data }) => data.ground === 'danger');
    return each(dangers, ({ data }) => !attended(own, data.ceasedOn), 'sessions-after-danger');
  },
  'CRST-4.1': ({ own, proposed, profile }) =>
    profile.parameters.directionReasons.includes(proposed.data.reason)
      ? each(own.of('OffSiteNoticeIssued'), ({ actor }) => actor.role === 'headteacher', 'directed-by-headteacher')
      : [],
};

/** Where the student stood at the start in an area: a target, an objective, or what was shared with the provider. */
function baseline(area: 'behaviour' | 'academic-progress') {
  return ({ own, proposed, started }: Dossier): readonly Said[] => {
    if (!started) return [];
    const meeting = own.last('InitialMeetingHeld');
    const target = meeting?.data.targets.some((one) => one.area === area) ? meeting : undefined;
    const objective = proposed.data.objectives.some((one) => one.area === area) ? proposed : undefined;
    const shared = area === 'academic-progress' ? own.first('AttainmentShared') : undefined;
    const recorded = own.of('BaselineRecorded').find(({ data }) => data.area === area);
    return judgedBy(recorded ?? shared ?? target ?? objective, started, `${area}-baseline`);
  };
}

const TALK = [
  'ConsultationRecorded',
  'ReasonsExplained',
  'HeadteacherApproved',
  'InitialMeetingHeld',
  'ContractIssued',
  'PlacementStarted',
] as const;

function talkAfter(halt: Fact<'PlacementHalted'>, own: Dossier['own']): readonly Fact[] {
  const lifted = own
    .of('HaltLifted')
    .find(({ position, data }) => position > halt.position && data.cause === halt.data.cause);
  const until = lifted?.position ?? Infinity;
  return own.of(...TALK).filter(({ position }) => halt.position < position && position < until);
}

/** Who says when something was told is who told it: believed for as many days as the policy allows. */
const isLate = ({ occurredOn: on, recordedAt }: Fact, profile: Dossier['profile']): boolean =>
  isDatedBack({ on, recordedAt }, profile);

/** An absence that is told on a later day was no mark of its session. */
const isMarkedInTime =
  ({ profile }: Dossier) =>
  (fact: Fact<'AbsenceReported'>): boolean =>
    (momentOf(fact).on <= fact.data.date || fact.data.afterEnd) && !isLate(fact, profile);

/** The provider tells, and by the agreed time; what others told first, the provider did not. */
const isToldInTime =
  ({ own, profile }: Dossier) =>
  (fact: Fact<'AbsenceReported'>): boolean => {
    const { data, actor, position } = fact;
    const agreed = own.of('AttendanceReportingAgreed').findLast((one) => one.position < position)?.data;
    const byProvider = actor.role === 'providerStaff' || actor.role === 'integration';
    return (
      byProvider &&
      !isLate(fact, profile) &&
      data.delayMinutes <=
        (agreed ? allowed(agreed[data.session === 'AM' ? 'cutOffAm' : 'cutOffPm'], data.session) : LATEST_MINUTES)
    );
  };

const START = { AM: 9 * 60, PM: 13 * 60 };

/** Minutes from the usual start of a session to the agreed time, and never less than the visible default. */
const allowed = (cutOff: LocalTime, session: 'AM' | 'PM'): number => {
  const [hours = 0, minutes = 0] = cutOff.split(':').map(Number);
  return Math.max(LATEST_MINUTES, hours * 60 + minutes - START[session]);
};

const attended = (own: Dossier['own'], ceasedOn: string): boolean =>
  own.of('AbsenceReported').some(({ data }) => data.date > ceasedOn);
