import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { submitProgressReport, type Reporting } from './submit-progress-report.ts';
import { day, document } from './spec/examples.ts';
import { event, later, startDay, underWay, weekLater } from './spec/course.ts';

describe('Reporting progress', () => {
  const given = deciderSpec(placement, submitProgressReport);
  const report = (change: Partial<Reporting> = {}): Reporting => ({
    periodFrom: startDay,
    periodTo: day('2026-11-06'),
    progress: 'good',
    report: document('report'),
    ...change,
  });
  const reporting = (change: Partial<Reporting> = {}) => ({ ...report(change), asked: later() });
  const submitted = (change: Partial<Reporting> = {}) => event('ProgressReportSubmitted', report(change));
  const required = event('FormalReviewRequired', { because: 'unsatisfactory-progress' });

  it('is recorded, once', () =>
    given(...underWay)
      .when(reporting())
      .thenOnce(submitted()));
  it('is recorded again for another period', () =>
    given(...underWay, submitted())
      .when(reporting({ periodFrom: day('2026-11-07'), periodTo: weekLater }))
      .then(submitted({ periodFrom: day('2026-11-07'), periodTo: weekLater })));
  it('may be of a single day', () =>
    given(...underWay)
      .when(reporting({ periodTo: startDay }))
      .then(submitted({ periodTo: startDay })));
  it('begins before it ends (dates-out-of-order)', () =>
    given(...underWay)
      .when(reporting({ periodFrom: day('2026-11-05'), periodTo: day('2026-11-04') }))
      .thenRejected('dates-out-of-order'));
  it('is of a period that is over (date-in-future)', () =>
    given(...underWay)
      .when(reporting({ periodTo: day('2026-11-10') }))
      .thenRejected('date-in-future'));
  it('asks for a formal review where progress is unsatisfactory, once until it is held', () => {
    given(...underWay)
      .when(reporting({ progress: 'unsatisfactory' }))
      .thenOnce(submitted({ progress: 'unsatisfactory' }), required);
    given(...underWay, submitted(), required)
      .when(reporting({ progress: 'unsatisfactory' }))
      .then(submitted({ progress: 'unsatisfactory' }));
  });
  it('asks for none where progress is satisfactory', () =>
    given(...underWay)
      .when(reporting({ progress: 'satisfactory' }))
      .then(submitted({ progress: 'satisfactory' })));
});
