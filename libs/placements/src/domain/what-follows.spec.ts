import { deciderSpec } from '#libs/testing';
import { decidePlacement } from './decide-placement.ts';
import type { PlacementEvent } from './events.ts';
import { placement } from './evolve.ts';
import { requireIntervention } from './require-intervention.ts';
import { secureEducationContinuity } from './secure-education-continuity.ts';
import { ceased } from './spec/course.ts';
import { asked, creatingTomorrow, day, document, person } from './spec/examples.ts';
import { contracted, proposed, started, withdrawn } from './spec/history.ts';
import { startAttendanceIntervention } from './start-attendance-intervention.ts';
import { requireEducationContinuity, requirePlacementDecision, requireReintegration } from './what-follows.ts';

const on = day('2026-11-09');
const then = asked({ occurredOn: on, today: on });
const live = [...contracted, started];
const context = creatingTomorrow();
const danger: PlacementEvent = { type: 'PlacementCeased', data: { ground: 'danger', ceasedOn: on, by: 'head' } };

describe('A return to school', () => {
  const given = deciderSpec(placement, requireReintegration);
  const due = (because: 'behaviour-improved' | 'ready-for-next-stage'): PlacementEvent => ({
    type: 'ReintegrationDue',
    data: { because, dueBy: day('2026-12-07') },
  });
  const planned: PlacementEvent = {
    type: 'ReintegrationPlanned',
    data: { schoolId: 'school-1' as never, from: on, phased: true, plan: document('plan') },
  };

  it.each(['behaviour-improved', 'ready-for-next-stage'] as const)(
    'is due by a day, once: %s [CRST-4.8 kept]',
    (because) =>
      given(...live)
        .when({ because, since: on }, context)
        .thenOnce(due(because)),
  );
  it.each([
    ['planned already', [...live, planned]],
    ['over', [...live, ceased]],
    ['not begun', contracted],
    ['unknown', []],
  ] as const)('is not due of what is %s', (_, history) =>
    given(...history)
      .when({ because: 'behaviour-improved', since: on }, context)
      .thenNothing(),
  );
  it('is due as the baseline says where no policy is in force', () =>
    given(...live)
      .when({ because: 'behaviour-improved', since: on }, {})
      .thenOnce(due('behaviour-improved')));
});

describe('A day by which something is due', () => {
  it('never lies in the holidays of the school', () => {
    const given = deciderSpec(placement, requireReintegration);
    const dueBy = day('2027-01-04');
    given(...live)
      .when({ because: 'behaviour-improved', since: day('2026-11-27') }, context)
      .thenOnce({ type: 'ReintegrationDue', data: { because: 'behaviour-improved', dueBy } });
  });
});

describe('Danger', () => {
  const given = deciderSpec(placement, requireEducationContinuity);
  const required: PlacementEvent = {
    type: 'EducationContinuityRequired',
    data: { because: 'danger', told: ['dsl', 'trustChiefExecutive'], dueBy: day('2026-11-16') },
  };
  const secure = deciderSpec(placement, secureEducationContinuity);
  const securing = { arrangement: 'home-tuition', from: on, record: document('tuition'), asked: then } as const;

  it('has the DSL and the chief executive told, and other education due, once [CTT-7.7.1 kept]', () => {
    given(...live, danger)
      .when({ since: on }, context)
      .thenOnce(required);
    given(proposed(), danger).when({ since: on }, context).thenOnce(required);
  });
  it.each([
    ['on another ground', [...live, ceased]],
    ['not at all', live],
  ] as const)('is not followed up where a placement ended %s', (_, history) =>
    given(...history)
      .when({ since: on }, context)
      .thenNothing(),
  );
  it('is followed by other education, once', () =>
    secure(...live, danger, required)
      .when(securing)
      .thenOnce({
        type: 'EducationContinuitySecured',
        data: { arrangement: 'home-tuition', from: on, record: document('tuition') },
      }));
  it.each([[[]], [live]])('needs none where there was none (nothing-due)', (history) =>
    secure(...history)
      .when(securing)
      .thenRejected('nothing-due'),
  );
});

describe('A student who has left the roll', () => {
  const given = deciderSpec(placement, requirePlacementDecision);
  const required: PlacementEvent = {
    type: 'PlacementDecisionRequired',
    data: { because: 'left-roll', dueBy: day('2026-11-16') },
  };
  const decide = deciderSpec(placement, decidePlacement);
  const said = { decision: 'end', by: person('head'), reason: document('reason') } as const;

  it('has somebody decide, once [CTT-7.2.6 kept]', () => {
    given(...live)
      .when({ since: on }, context)
      .thenOnce(required);
    decide(...live, required)
      .when({ ...said, asked: then })
      .thenOnce({ type: 'PlacementDecided', data: { on, ...said } });
  });
  it('leaves what has ended alone', () => given(proposed(), withdrawn).when({ since: on }, context).thenNothing());
  it('has somebody decide as well where the provider is flagged, and no longer once that is cleared', () => {
    const concern = 'provider-suspended';
    const flagged: PlacementEvent = { type: 'ProviderConcernFlagged', data: { concern } };
    const cleared: PlacementEvent = { type: 'ProviderConcernCleared', data: { concern } };
    decide(...live, flagged)
      .when({ ...said, asked: then })
      .thenOnce({ type: 'PlacementDecided', data: { on, ...said } });
    decide(...live, flagged, cleared)
      .when({ ...said, asked: then })
      .thenRejected('nothing-due');
  });
  it('is decided about where that is due (nothing-due)', () =>
    decide(...live)
      .when({ ...said, asked: then })
      .thenRejected('nothing-due'));
});

describe('Attendance below target', () => {
  const given = deciderSpec(placement, requireIntervention);
  const intervene = deciderSpec(placement, startAttendanceIntervention);
  const counted = (possible: number, absent: number) => ({ possible, absent, targetPercent: 95, asked: then });
  const fell = (possible: number, absent: number, attendancePercent: number): PlacementEvent => ({
    type: 'AttendanceFellBelowTarget',
    data: { on, possible, absent, attendancePercent, targetPercent: 95, interventionBy: day('2026-11-19') },
  });
  const said = { by: person('officer'), plan: document('plan') };
  const begun: PlacementEvent = { type: 'AttendanceInterventionStarted', data: { on, ...said } };

  it('leads to an intervention, told once [CTT-7.5.5 kept]', () => {
    given(...live)
      .when(counted(20, 2), context)
      .thenOnce(fell(20, 2, 90));
    intervene(...live, fell(20, 2, 90))
      .when({ ...said, asked: then })
      .thenOnce(begun);
  });
  it('is told again behind an intervention where it fell further', () => {
    const history = [...live, fell(20, 2, 90), begun];
    given(...history)
      .when(counted(40, 4), context)
      .thenNothing();
    given(...history)
      .when(counted(40, 5), context)
      .thenOnce(fell(40, 5, 87.5));
  });
  it.each([
    ['on target', live, 20, 1],
    ['of no session', live, 0, 0],
    ['of what has ended', [...live, ceased], 20, 10],
    ['of what has not begun', contracted, 20, 10],
  ] as const)('is not told where it is %s', (_, history, possible, absent) =>
    given(...history)
      .when(counted(possible, absent), context)
      .thenNothing(),
  );
});
