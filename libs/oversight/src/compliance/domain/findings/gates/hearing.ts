import type { PersonRef } from '#libs/kernel';
import type { Fact } from '../../fact.ts';
import { allOf, beforeGate, shown, type Proofs, type Sought } from './proof.ts';

type Heard = Fact<'ConsultationRecorded'>;

const consultations = (sought: Sought): readonly Heard[] =>
  beforeGate(sought.dossier.own, sought, 'ConsultationRecorded');

/** Who held parental responsibility when the gate was passed. */
function holders(sought: Sought): readonly PersonRef[] {
  const { student } = sought.dossier;
  const ended = beforeGate(student, sought, 'ParentalResponsibilityEnded').map(({ data }) => data.holderId);
  return beforeGate(student, sought, 'ParentalResponsibilityRecorded')
    .map(({ data }) => data.holderId)
    .filter((holder) => !ended.includes(holder));
}

/** Who was heard, and told, before the decision. */
export const hearingProofs = {
  'professional-discussion': (sought) => {
    const { professionalsMinimum, professionalsRequired } = sought.profile.parameters;
    const told = consultations(sought).findLast(({ data }) => data.with === 'professionals');
    return shown(told, ({ data }) => {
      const there = new Set(data.with === 'professionals' ? data.participants : []);
      return there.size >= professionalsMinimum && professionalsRequired.every((one) => there.has(one));
    });
  },
  'student-consulted': (sought) => shown(consultations(sought).findLast(({ data }) => data.with === 'student')),
  'parents-consulted': (sought) =>
    allOf(
      holders(sought).map((holder) =>
        consultations(sought).findLast(
          ({ data }) => data.with === 'parental-responsibility holder' && data.holderId === holder,
        ),
      ),
    ),
  'reasons-explained': (sought) => {
    const told = beforeGate(sought.dossier.own, sought, 'ReasonsExplained');
    return allOf((['student', 'parents'] as const).map((to) => told.findLast(({ data }) => data.to === to)));
  },
} satisfies Proofs;
