import { deciderSpec } from '#libs/testing';
import { captureStudentView } from './capture-student-view.ts';
import { placement } from './evolve.ts';
import { judgeReadyForNextStage } from './judge-ready-for-next-stage.ts';
import { recordBehaviourImproved } from './record-behaviour-improved.ts';
import { recordDidNotArrive } from './record-did-not-arrive.ts';
import { recordVisit } from './record-visit.ts';
import { shareAttainment } from './share-attainment.ts';
import { day, document, person } from './spec/examples.ts';
import { event, later, on, ready, startDay, underWay, weekLater } from './spec/course.ts';
import { proposed } from './spec/history.ts';

describe('While a placement lasts', () => {
  it('a student who does not arrive is told of once a day', () => {
    const given = deciderSpec(placement, recordDidNotArrive);
    const missed = event('StudentDidNotArrive', { on: startDay });
    given(...underWay)
      .when({ asked: on(startDay) })
      .thenOnce(missed);
    given(...underWay, missed)
      .when({ asked: on(weekLater) })
      .then(event('StudentDidNotArrive', { on: weekLater }));
  });

  it('attainment is shared with the provider, before the start too, and again when it changes', () => {
    const given = deciderSpec(placement, shareAttainment);
    const sharing = { baseline: document('baseline'), to: person('tutor') };
    const shared = event('AttainmentShared', { ...sharing, on: weekLater });
    given(...underWay)
      .when({ ...sharing, asked: later() })
      .thenOnce(shared);
    given(proposed())
      .when({ ...sharing, asked: later() })
      .thenOnce(shared);
    given(...ready, shared)
      .when({ ...sharing, baseline: document('newer'), asked: later() })
      .then(event('AttainmentShared', { ...sharing, baseline: document('newer'), on: weekLater }));
  });
  it('attainment that is yet to be shared is not (date-in-future)', () =>
    deciderSpec(
      placement,
      shareAttainment,
    )(...ready)
      .when({ baseline: document('baseline'), to: person('tutor'), asked: on(day('2026-11-10')) })
      .thenRejected('date-in-future'));

  it('each visit is recorded, once', () => {
    const given = deciderSpec(placement, recordVisit);
    const visit = { visitor: person('lead'), studentSeen: true, record: document('visit') };
    const visited = event('VisitRecorded', { on: weekLater, ...visit });
    given(...underWay)
      .when({ ...visit, asked: later() })
      .thenOnce(visited);
    given(...underWay, visited)
      .when({ ...visit, record: document('second'), asked: later() })
      .then(event('VisitRecorded', { on: weekLater, ...visit, record: document('second') }));
    given(...underWay, visited, event('VisitRecorded', { on: startDay, ...visit }))
      .when({ ...visit, asked: later() })
      .thenNothing();
  });

  it('each view of the student is captured, once', () => {
    const given = deciderSpec(placement, captureStudentView);
    const view = { views: document('view'), sentiment: 'positive' } as const;
    const captured = event('StudentViewCaptured', { on: weekLater, ...view });
    given(...underWay)
      .when({ ...view, asked: later() })
      .thenOnce(captured);
    given(...underWay, captured)
      .when({ ...view, sentiment: 'negative', asked: later() })
      .then(event('StudentViewCaptured', { on: weekLater, ...view, sentiment: 'negative' }));
  });

  it.each([
    ['readiness for the next stage', judgeReadyForNextStage, 'ReadyForNextStageJudged'],
    ['improved behaviour', recordBehaviourImproved, 'BehaviourImprovementRecorded'],
  ] as const)('%s is a named person’s judgement, kept once', (_, decide, type) => {
    const given = deciderSpec(placement, decide);
    const judging = { by: person('lead'), basis: document('basis') };
    const judged = event(type, { on: weekLater, ...judging });
    given(...underWay)
      .when({ ...judging, asked: later() })
      .thenOnce(judged);
    given(...underWay, judged)
      .when({ ...judging, by: person('head'), asked: later() })
      .then(event(type, { on: weekLater, ...judging, by: person('head') }));
  });
});
