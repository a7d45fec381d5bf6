import { deciderSpec } from '#libs/testing';
import { attachReasonEvidence } from './attach-reason-evidence.ts';
import { confirmAttendanceReviewed } from './confirm-attendance-reviewed.ts';
import { placement } from './evolve.ts';
import { logProviderContact } from './log-provider-contact.ts';
import { recordBaseline } from './record-baseline.ts';
import { recordBehaviour } from './record-behaviour.ts';
import { recordSafetyCheck } from './record-safety-check.ts';
import { asked, day, document, monday, person } from './spec/examples.ts';
import { contracted, proposed, started, withdrawn } from './spec/history.ts';

const on = day('2026-11-09');
const then = asked({ occurredOn: on, today: on });
const live = [...contracted, started];
const by = person('dsl');

describe('A baseline', () => {
  const given = deciderSpec(placement, recordBaseline);

  it.each([
    ['behaviour', 'CTT-5.2'],
    ['academic-progress', 'CTT-5.4'],
  ] as const)('of %s is recorded once, before the start or after it [%s kept]', (area, _clause) => {
    const said = { area, baseline: document('baseline'), percent: 40 };
    given(proposed())
      .when({ ...said, asked: asked() })
      .thenOnce({ type: 'BaselineRecorded', data: { on: monday, ...said } });
    given(...live)
      .when({ ...said, asked: then })
      .thenOnce({ type: 'BaselineRecorded', data: { on, ...said } });
  });
  it('is none of a placement that has ended (placement-ended)', () =>
    given(proposed(), withdrawn)
      .when({ area: 'behaviour', baseline: document('baseline'), asked: asked() })
      .thenRejected('placement-ended'));
  it('is not to come (date-in-future)', () =>
    given(proposed())
      .when({ area: 'behaviour', baseline: document('baseline'), asked: asked({ occurredOn: on }) })
      .thenRejected('date-in-future'));
});

describe('What stands behind a reason', () => {
  const given = deciderSpec(placement, attachReasonEvidence);

  it.each([
    ['strengths', 'CTT-7.1.1'],
    ['suspension-history', 'CTT-7.1.2'],
    ['attendance-baseline', 'CTT-7.1.3'],
  ] as const)('is attached once: %s [%s kept]', (kind, _clause) =>
    given(proposed())
      .when({ kind, evidence: document(kind), asked: asked() })
      .thenOnce({ type: 'ReasonEvidenceAttached', data: { kind, on: monday, evidence: document(kind) } }),
  );
});

describe('Safety, behaviour and attendance', () => {
  it('are looked at while the placement lasts, each told once [CTT-2.4 CTT-7.5.4 kept]', () => {
    const check = { by, outcome: 'safe', record: document('check') } as const;
    deciderSpec(
      placement,
      recordSafetyCheck,
    )(...live)
      .when({ ...check, asked: then })
      .thenOnce({ type: 'SafetyChecked', data: { on, ...check } });
    const note = { by, trend: 'better', record: document('note') } as const;
    deciderSpec(
      placement,
      recordBehaviour,
    )(...live)
      .when({ ...note, asked: then })
      .thenOnce({ type: 'BehaviourRecorded', data: { on, ...note } });
    const contact = { by, channel: 'telephone' } as const;
    deciderSpec(
      placement,
      logProviderContact,
    )(...live)
      .when({ ...contact, asked: then })
      .thenOnce({ type: 'ProviderContactLogged', data: { on, ...contact } });
  });
  it('are told of a week by its Monday, whichever day is named', () => {
    const confirm = deciderSpec(placement, confirmAttendanceReviewed);
    const reviewed = { type: 'AttendanceReviewConfirmed', data: { weekOf: day('2026-11-09'), by } } as const;
    const today = day('2026-11-13');
    for (const weekOf of ['2026-11-09', '2026-11-13'])
      confirm(...live)
        .when({ weekOf: day(weekOf), by, asked: asked({ occurredOn: today, today }) })
        .thenOnce(reviewed);
  });
  it('are of a placement that is under way (placement-not-live)', () =>
    deciderSpec(
      placement,
      recordSafetyCheck,
    )(...contracted)
      .when({ by, outcome: 'safe', record: document('check'), asked: then })
      .thenRejected('placement-not-live'));
});
