import { deciderSpec } from '#libs/testing';
import type { Consultation } from './consultation.ts';
import { placement } from './evolve.ts';
import { recordConsultation } from './record-consultation.ts';
import { asked, creatingTomorrow, document, mother, person, provider, student, tuesday } from './spec/examples.ts';
import {
  contracted,
  halted,
  holderHeard,
  professionalsHeard,
  proposed,
  started,
  studentHeard,
  withdrawn,
} from './spec/history.ts';

const HOLDER = 'parental-responsibility holder';

describe('Recording a consultation', () => {
  const given = deciderSpec(placement, recordConsultation);
  const told = (consultation: Consultation) => ({ ...consultation, asked: asked() });
  const byStudent: Consultation = { with: 'student', heard: true, views: document('student-views') };
  const byMother: Consultation = {
    with: HOLDER,
    holderId: mother,
    heard: true,
    views: document('mother-views'),
    method: 'meeting',
  };
  const byProfessionals: Consultation = { with: 'professionals', participants: ['senco', 'dsl'], outcome: 'supports' };

  it.each([
    [byStudent, studentHeard],
    [byMother, holderHeard(mother)],
    [byProfessionals, professionalsHeard],
  ] as const)('is recorded, once however often it is told: %o', (consultation, recorded) =>
    given(proposed()).when(told(consultation), creatingTomorrow()).thenOnce(recorded),
  );
  it('keeps lawful reasons for who could not be asked', () => {
    given(proposed())
      .when(told({ with: 'student', heard: false, reason: 'too-unwell' }), creatingTomorrow())
      .thenOnce({
        type: 'ConsultationRecorded',
        data: { with: 'student', heard: false, reason: 'too-unwell', on: asked().occurredOn },
      });
    given(proposed())
      .when(told({ with: HOLDER, holderId: mother, heard: false, reason: 'court-order' }), creatingTomorrow())
      .thenOnce({
        type: 'ConsultationRecorded',
        data: { with: HOLDER, holderId: mother, heard: false, reason: 'court-order', on: asked().occurredOn },
      });
  });
  it('keeps who supported the student, and drops what does not belong to it', () =>
    given(proposed())
      .when(
        told({ ...byStudent, support: 'school-staff', reason: 'declined', holderId: mother, outcome: 'supports' }),
        creatingTomorrow(),
      )
      .then({
        type: 'ConsultationRecorded',
        data: {
          with: 'student',
          heard: true,
          views: document('student-views'),
          support: 'school-staff',
          on: asked().occurredOn,
        },
      }));
  it('counts what was said on another day, or otherwise', () => {
    given(proposed(), studentHeard)
      .when({ ...told(byStudent), asked: asked({ occurredOn: tuesday }) }, creatingTomorrow())
      .then({ ...studentHeard, data: { ...studentHeard.data, on: tuesday } } as typeof studentHeard);
    given(proposed(), studentHeard, professionalsHeard)
      .when(told({ ...byProfessionals, outcome: 'does-not-support' }), creatingTomorrow())
      .then({
        ...professionalsHeard,
        data: { ...professionalsHeard.data, outcome: 'does-not-support' },
      } as typeof professionalsHeard);
  });

  it.each<[keyof Consultation, Consultation]>([
    ['participants', { with: 'professionals', outcome: 'supports' }],
    ['participants', { with: 'professionals', outcome: 'supports', participants: [] }],
    ['outcome', { with: 'professionals', participants: ['dsl'] }],
    ['views', { with: 'student', heard: true }],
    ['reason', { with: 'student', heard: false }],
    ['reason', { with: 'student', views: document('views') }],
    ['holderId', { with: HOLDER, heard: true, views: document('views'), method: 'letter' }],
    ['views', { with: HOLDER, holderId: mother, heard: true, method: 'letter' }],
    ['method', { with: HOLDER, holderId: mother, heard: true, views: document('views') }],
    ['reason', { with: HOLDER, holderId: mother, heard: false }],
  ])('is whole (consultation-incomplete): %s in %o', (needs, consultation) =>
    expect(() => given(proposed()).when(told(consultation), creatingTomorrow()).thenNothing()).toThrow(
      expect.objectContaining({ code: 'consultation-incomplete', details: { needs } }),
    ),
  );
  it('asks only those with parental responsibility (not-a-holder)', () => {
    given(proposed())
      .when(told({ ...byMother, holderId: person('neighbour') }), creatingTomorrow())
      .thenRejected('not-a-holder');
    given(proposed())
      .when(told(byMother), creatingTomorrow({ student: undefined }))
      .thenRejected('not-a-holder');
  });
  it('goes on where only a gate was found unmet, since that is how it is mended', () => {
    const found = { type: 'PlacementHalted', data: { cause: 'gate-found-unmet', clauses: ['F-7.3'] } } as const;
    given(proposed(), found).when(told(byStudent), creatingTomorrow()).thenOnce(studentHeard);
  });
  it('stops while talk is halted (placement-halted)', () => {
    given(proposed(), halted).when(told(byStudent), creatingTomorrow()).thenRejected('placement-halted');
    given(proposed())
      .when(told(byStudent), creatingTomorrow({ provider: provider({ halted: true }) }))
      .thenRejected('placement-halted');
  });
  it('goes on where a gate was found unmet, which talking may mend', () => {
    const found = { type: 'PlacementHalted', data: { cause: 'gate-found-unmet', clauses: ['CRST-6'] } } as const;
    given(proposed(), found).when(told(byStudent), creatingTomorrow()).then(studentHeard);
  });
  it('hears a holder who is recorded after the start, whatever the provider is suspected of', () => {
    const known = creatingTomorrow({
      student: student({ holders: [person('guardian')] }),
      provider: provider({ halted: true }),
    });
    given(...contracted, started)
      .when(told({ ...byMother, holderId: person('guardian'), views: document('guardian-views') }), known)
      .then(holderHeard(person('guardian')));
  });
  it('stops with the placement (placement-ended)', () =>
    given(proposed(), withdrawn).when(told(byStudent), creatingTomorrow()).thenRejected('placement-ended'));
});
