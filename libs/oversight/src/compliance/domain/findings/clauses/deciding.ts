import { momentOf, type Fact } from '../../fact.ts';
import type { Dossier } from '../../dossier.ts';
import { each, judgedBy, type ClauseRules, type Said } from '../rule.ts';

/** Editions that guidance of February 2025 stands in place of (F-2.1). */
const WITHDRAWN = /\b20(13|16)\b/;

type Reason = Dossier['proposed']['data']['reason'];

type Shown = (dossier: Dossier) => Fact | undefined;

/** A reason that a policy names; where it wants it shown, by what was handed in with the proposal, attached later, or recorded. */
const reason =
  (code: Reason, ...needs: readonly Shown[]) =>
  (dossier: Dossier): readonly Said[] => {
    const { proposed } = dossier;
    if (proposed.data.reason !== code) return [];
    const shown = needs.length === 0 || proposed.data.reasonEvidence !== undefined;
    const found = needs.map((need) => need(dossier)).find((fact) => fact !== undefined);
    return judgedBy(shown ? proposed : found, proposed, 'reason-evidence');
  };

const attached =
  (kind: Fact<'ReasonEvidenceAttached'>['data']['kind']): Shown =>
  ({ own }) =>
    own.of('ReasonEvidenceAttached').find(({ data }) => data.kind === kind);

/** A suspension that began before the placement was proposed, whenever it was recorded. */
const suspended: Shown = ({ student, proposed }) =>
  student.of('SuspensionRecorded').find(({ data }) => data.from <= proposed.occurredOn);

/** Why a placement was proposed, and who decided. */
export const decidingRules: ClauseRules = {
  'CTT-4.1': ({ proposed, trust }) => {
    const version = trust.versionOn(proposed.occurredOn);
    return version
      ? [{ base: 'met', since: proposed.occurredOn, by: [proposed, version.published] }]
      : [{ base: 'breached', since: proposed.occurredOn, by: [proposed], lacking: 'policy-in-force' }];
  },
  'CTT-7.1.1': reason('curriculum-fit'),
  'CTT-7.1.2': reason('at-risk-of-permanent-exclusion', attached('suspension-history'), suspended),
  'CTT-7.1.3': reason('irregular-attendance', attached('attendance-baseline')),
  'CTT-7.1.n': ({ proposed }) =>
    proposed.data.reason === 'other'
      ? judgedBy(proposed.data.rationale ? proposed : undefined, proposed, 'rationale')
      : [],
  'CTT-7.2.2': ({ own, started }) => {
    const approvals = own.of('HeadteacherApproved');
    if (approvals.length > 0)
      return each(approvals, (one) => isHeadteachers(one) && isInTime(one, started), 'approved-by-headteacher');
    return started ? [{ base: 'breached', since: started.data.startedOn, by: [started], lacking: 'approval' }] : [];
  },
  'CTT-7.2.5': ({ proposed, profile }) => {
    const { guidanceEdition: edition } = proposed.data;
    if (edition === undefined) return judgedBy(undefined, proposed, 'guidance-edition');
    const superseded = profile.legalReferences.some((one) => one.superseded && one.edition === edition);
    return each([proposed], () => !superseded && !WITHDRAWN.test(edition), 'guidance-withdrawn');
  },
  'CTT-8.1': ({ own, school }) => {
    const approval = own.first('HeadteacherApproved');
    if (!approval) return [];
    const trained = school.facts
      .of('TrainingRecorded')
      .find(({ data, position }) => String(data.personId) === approval.data.approverId && position < approval.position);
    return judgedBy(trained, approval, 'training');
  },
  'CRST-3.1': reason('improve-behaviour'),
  'CRST-3.3': ({ proposed }) => {
    if (proposed.data.reason !== 'add-value') return [];
    const partTime = proposed.data.timetable.length < SESSIONS_OF_A_FULL_WEEK;
    return judgedBy(partTime ? proposed : undefined, proposed, 'full-time-to-add-value');
  },
};

const SESSIONS_OF_A_FULL_WEEK = 10;

/** No approval of what had begun before. */
const isInTime = (approval: Fact<'HeadteacherApproved'>, started: Dossier['started']): boolean =>
  started === undefined || momentOf(approval).on <= started.data.startedOn;

const isHeadteachers = ({ actor, data }: Fact<'HeadteacherApproved'>): boolean =>
  actor.role === 'headteacher' || (actor.role === 'deputyHeadteacher' && data.asDelegate);
