import type { Criterion } from '#libs/policy';
import type { FormalReviewFindings, PlacementEvidence, ReviewFindings } from '../../events.ts';
import { allSigned, evidenced, prepared, startDay, underWay } from '../../spec/course.ts';
import { asked, centralRegion, creatingTomorrow, day, siteId, targets } from '../../spec/examples.ts';
import { agreed, approved, contracted, met } from '../../spec/history.ts';
import { preparers, says, stateOf } from '../../spec/says.ts';
import { unmetAt } from '../pass.ts';

const missing = (text: string, ...whoCan: readonly string[]) => ({
  missing: text,
  whoCan: whoCan.length > 0 ? whoCan : preparers,
});
const bare: ReviewFindings = { on: day('2026-11-09'), attendees: [], targets: [], progress: 'satisfactory' };
const answered = {
  ...bare,
  attendanceReviewed: true,
  progressReviewed: true,
  objectivesAchieved: false,
  studentBenefitting: false,
  readyForNextStage: false,
};

describe('Each rule of a start and of a review says in words what is missing', () => {
  it.each([
    ['next-stage-answered', 'Say whether the student is likely to succeed in the next stage.'],
    ['attendance-reviewed', 'Review the student’s attendance.'],
    ['progress-reviewed', 'Review the student’s progress.'],
    ['objectives-judged', 'Judge whether the placement achieves its objectives.'],
    ['benefit-judged', 'Judge whether the student benefits from the placement.'],
  ] as const)('%s: %s', (requirement, text) => {
    expect(says(requirement, { review: bare })).toStrictEqual(missing(text));
    expect(says(requirement, { review: answered })).toBeUndefined();
    expect(says(requirement, {})).toBeUndefined();
  });

  it('names each target that was not assessed', () => {
    const [first] = targets;
    const state = stateOf(...approved, met({ targets: first ? [{ ...first, area: 'academic-progress' }] : [] }));
    expect(says('targets-assessed', { state, review: bare })).toStrictEqual([
      missing('Assess the target on academic progress (target-1).'),
    ]);
    expect(says('targets-assessed', { state })).toStrictEqual([]);
  });

  it('wants the student’s own view', () => {
    expect(says('student-view-cited', { state: stateOf(...underWay) })).toStrictEqual(
      missing('Capture the student’s own view: there is none since the last review.'),
    );
    expect(says('student-view-cited', { state: stateOf(...agreed) })).toBeUndefined();
  });

  it('says when the next review is due, with a calendar or without', () => {
    const late = { ...bare, nextReviewOn: day('2027-03-01') };
    const due = missing('Set the next review for 21 December 2026 at the latest.');
    const unknown = creatingTomorrow({ school: undefined });
    expect(says('next-review-in-time', { review: late, context: unknown })).toStrictEqual(due);
    expect(says('next-review-in-time', { review: bare, context: unknown })).toStrictEqual(due);
    const inTime = { ...bare, nextReviewOn: day('2026-12-21') };
    expect(says('next-review-in-time', { review: inTime, context: unknown })).toBeUndefined();
  });

  it('names who was missed at a formal review, and asks whether to cease', () => {
    const formalReview: FormalReviewFindings = {
      ...bare,
      progress: 'unsatisfactory',
      attendees: ['student'],
      missing: [{ party: 'parent', reason: 'could-not-be-reached' }],
    };
    expect(says('formal-review-parties', { formalReview })).toStrictEqual([
      missing('Say why the school leader was not there.'),
      missing('Say why the provider was not there.'),
    ]);
    expect(says('cessation-considered', { formalReview })).toStrictEqual(
      missing('Record whether ceasing the placement was considered, and the decision.'),
    );
  });

  it('names who has still to sign', () => {
    expect(says('signed-or-directed', { state: stateOf(...contracted) })).toStrictEqual([
      { ...missing('The school must sign the contract as it stands.'), party: 'school' },
      { ...missing('The provider must sign the contract as it stands.', 'providerStaff'), party: 'provider' },
      { ...missing('The parents must sign the contract as it stands.'), party: 'parent' },
    ]);
    expect(says('signed-or-directed', { state: stateOf(...prepared, ...allSigned) })).toStrictEqual([]);
  });

  it('wants the notice of a direction', () =>
    expect(says('signed-or-directed', { state: stateOf(...approved), context: centralRegion() })).toStrictEqual([
      missing('Give notice of the direction to those with parental responsibility.', 'headteacher'),
    ]));

  it.each<readonly [string, Partial<PlacementEvidence> | undefined, string]>([
    ['there is none', undefined, 'none is on record'],
    ['it was not met', { outcome: 'not-met' }, 'it was found not to be met'],
    ['it came too late', { checkedOn: day('2026-11-03') }, 'it was only checked on 3 November 2026'],
    ['it has expired', { expiresOn: day('2026-11-01') }, 'it expired on 1 November 2026'],
  ])('says of evidence that %s', (_, change, fault) => {
    const { profile } = creatingTomorrow();
    const own: Criterion = {
      id: 'risk-assessed',
      clause: 'CTT-7.3.9' as Criterion['clause'],
      scope: 'placement',
      required: true,
    };
    const context = creatingTomorrow({ profile: profile && { ...profile, criteria: [own] } });
    const state = stateOf(...contracted, ...(change ? [evidenced(own.id, change)] : []));
    expect(says('suitability-evidence', { state, context, start: { startedOn: startDay, siteId } })).toStrictEqual([
      {
        ...missing(`Record evidence of “risk assessed” that holds on the day of the start: ${fault}.`, 'apLead', 'dsl'),
        clause: own.clause,
      },
    ]);
  });

  it('asks for a policy where none is in force', () =>
    expect(unmetAt('HoldReview', { context: creatingTomorrow({ profile: undefined }), asked: asked() })).toMatchObject([
      missing('No policy of the trust is in force on this day: publish one.', 'trustChiefExecutive', 'operator'),
    ]));
});
