import type { GateRules } from '#libs/policy';
import type { Placed } from '../../state.ts';
import type { Facts } from '../facts.ts';
import { missing, PREPARERS } from '../missing.ts';

/** What an end asks for on every ground but danger, which passes no gate. In a dry run nothing was said yet. */
export const ceasingRules = {
  'outcomes-recorded': ({ ceasing, state }) =>
    (state?.meeting?.targets ?? [])
      .filter(({ targetId }) => ceasing && !ceasing.outcomes.some((outcome) => outcome.targetId === targetId))
      .map(({ targetId, area }) =>
        missing(`Say what became of the target on ${area.replaceAll('-', ' ')} (${targetId}).`, ...PREPARERS),
      ),
  'destination-recorded': ({ ceasing }) =>
    !ceasing || ceasing.destination ? undefined : missing('Say where the student goes next.', ...PREPARERS),
  'student-assessment': ({ ceasing }) =>
    !ceasing || ceasing.studentAssessment
      ? undefined
      : missing('Record the student’s own assessment of the placement.', ...PREPARERS),
  'reintegration-or-reason': ({ ceasing, state }) =>
    !ceasing || !state || isBack(state) || ceasing.noReturnReason
      ? undefined
      : missing('Complete the return to the commissioning school, or say why there is none.', ...PREPARERS),
} satisfies GateRules<Facts>;

/** Has the student returned to the school that commissioned the placement (CRST-4.8)? */
const isBack = ({ course, proposal }: Placed): boolean =>
  course?.reintegration?.completedOn !== undefined &&
  course.reintegration.plan.schoolId === proposal.commissioningSchoolId;
