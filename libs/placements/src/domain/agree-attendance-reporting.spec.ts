import { deciderSpec } from '#libs/testing';
import { agreeAttendanceReporting } from './agree-attendance-reporting.ts';
import { placement } from './evolve.ts';
import { asked, person, time } from './spec/examples.ts';
import { contracted, proposed, started, withdrawn } from './spec/history.ts';

describe('Agreeing how attendance is reported', () => {
  const given = deciderSpec(placement, agreeAttendanceReporting);
  const reporting = {
    channel: 'telephone',
    cutOffAm: time('09:30'),
    cutOffPm: time('13:30'),
    schoolContact: person('attendance-officer'),
    providerContact: person('tutor'),
  } as const;
  const agreed = (change: object = {}) =>
    ({ type: 'AttendanceReportingAgreed', data: { ...reporting, ...change } }) as const;

  it.each([[[proposed()]], [[...contracted, started]]])('is recorded, once however often it is told', (history) =>
    given(...history)
      .when({ ...reporting, asked: asked() })
      .thenOnce(agreed()),
  );
  it('is told again when a contact changes', () => {
    const change = { providerContact: person('manager') };
    given(proposed(), agreed())
      .when({ ...reporting, ...change, asked: asked() })
      .thenOnce(agreed(change));
  });
  it('stops with the placement (placement-ended)', () =>
    given(proposed(), withdrawn)
      .when({ ...reporting, asked: asked() })
      .thenRejected('placement-ended'));
});
