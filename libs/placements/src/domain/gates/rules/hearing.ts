import type { GateRules, PolicyProfile } from '#libs/policy';
import { AUDIENCES } from '../../explain-reasons.ts';
import type { Facts } from '../facts.ts';
import { listed, missing, PREPARERS } from '../missing.ts';

/** Who must be heard before the headteacher decides. Consultation is not consent: what was said does not open or close a gate. */
export const hearingRules = {
  'professional-discussion': ({ state }, profile) => {
    const absent = absentProfessionals(state?.hearing.professionals?.participants ?? [], profile);
    if (state?.hearing.professionals && absent === undefined) return undefined;
    return missing(`Record the discussion with professionals${absent ?? ''}.`, ...PREPARERS, 'dsl');
  },
  'student-consulted': ({ state }) =>
    state?.hearing.student
      ? undefined
      : missing('Ask the student, or record why the student could not be asked.', ...PREPARERS, 'dsl'),
  'parents-consulted': ({ state, context }) => {
    const holders = context.student?.holders ?? [];
    if (holders.length === 0) return missing('Record who has parental responsibility for the student.', ...PREPARERS);
    const unheard = holders.filter((holder) => !state?.hearing.parents[holder]).length;
    if (unheard === 0) return undefined;
    const text = `Ask everybody who has parental responsibility, or record why they could not be asked: ${unheard} of ${holders.length} still to ask.`;
    return missing(text, ...PREPARERS, 'dsl');
  },
  'reasons-explained': ({ state }) => {
    const left = AUDIENCES.filter((audience) => !state?.hearing.explainedTo.includes(audience));
    return left.length === 0
      ? undefined
      : missing(`Explain the reasons to the ${listed(left)}, and record it.`, ...PREPARERS);
  },
} satisfies GateRules<Facts>;

/** Who is still missing from the discussion, in words; undefined where it was as wide as the policy wants. */
function absentProfessionals(present: readonly string[], { parameters }: PolicyProfile): string | undefined {
  const { professionalsMinimum, professionalsRequired } = parameters;
  const required = professionalsRequired.filter((role) => !present.includes(role));
  if (required.length > 0) return `; it still needs ${listed(required)}`;
  return new Set(present).size < professionalsMinimum
    ? `; at least ${professionalsMinimum} different ones take part`
    : undefined;
}
