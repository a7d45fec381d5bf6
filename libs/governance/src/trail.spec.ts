import type { LocalDate, LocalTime, PersonRef, SchoolId, TrustId } from '#libs/kernel';
import { NATIONAL_BASELINE } from '#libs/policy';
import { fixedId } from '#libs/testing';
import type { TrainingNeedId } from './domain/training/training.ts';
import { trail } from './trail.ts';

const trustId = fixedId(1) as TrustId;
const [from, until] = ['2026-09-07' as LocalDate, '2026-12-18' as LocalDate];
const at = (text: string) => text as LocalTime;

const on = '2026-10-01' as LocalDate;
const personId = fixedId(4) as PersonRef;
const document = { documentRef: fixedId(5), sha256: 'a'.repeat(64) };
const version = 'a@2';

describe('The trail of how a policy is kept', () => {
  it.each([
    [
      trail.SchoolOverridePublished({
        schoolId: fixedId(2),
        version: 'school@1',
        effectiveFrom: from,
        parameters: {},
        rules: [],
        criteria: [],
      }),
      'The school’s own tightening of the trust’s policy was published (school@1), in force from 7 September 2026.',
    ],
    [
      trail.EqualityImpactAssessmentRecorded({ version, outcome: 'no-adverse-impact', assessedOn: from, document }),
      'a@2 was assessed for its effect on equality on 7 September 2026: no adverse impact.',
    ],
    [
      trail.PolicyRatified({ version, by: 'trust-board', ratifiedOn: from, document }),
      'a@2 was ratified on 7 September 2026 (trust board).',
    ],
    [
      trail.PolicyReviewed({ version, outcome: 'to-be-amended', reviewedOn: from, nextReviewDue: until, document }),
      'a@2 was reviewed on 7 September 2026 (to be amended); the next review is due by 18 December 2026.',
    ],
    [
      trail.PolicyCascaded({ version, audience: ['chairOfGovernors', 'dsl'], on }),
      'a@2 was passed on to chair of governors, dsl on 1 October 2026.',
    ],
    [
      trail.PolicyAcknowledged({ version, personId, role: 'apLead', on }),
      'a@2 was acknowledged in the role of ap lead.',
    ],
    [
      trail.AccountableOfficerNamed({ personId, from }),
      'The trust named its accountable officer, from 7 September 2026.',
    ],
    [
      trail.OversightAttested({ by: personId, from, until, document, on }),
      'The accountable officer attested oversight from 7 September 2026 to 18 December 2026.',
    ],
    [
      trail.ClauseAttested({ clause: 'CTT-0.1', by: personId, document, on }),
      'CTT-0.1 was attested on 1 October 2026.',
    ],
    [
      trail.LocalPolicyDrafted({ schoolId: fixedId(2) as SchoolId, trustId, version: 2, document, on }),
      'Version 2 of the school’s local policy was drafted.',
    ],
    [
      trail.TrainingAndResourceImplicationsRecorded({
        version: 2,
        trainingNeeded: true,
        resourcesNeeded: false,
        document,
        on,
      }),
      'What version 2 of the local policy needs was weighed: training, no resources.',
    ],
    [
      trail.LocalPolicyApproved({
        version: 2,
        trustPolicyVersion: version,
        chairOfGovernors: personId,
        headteacher: personId,
        on,
        reviewDue: until,
      }),
      'Version 2 of the local policy was approved under a@2; its review is due by 18 December 2026.',
    ],
    [
      trail.LocalPolicyReviewed({ version: 2, outcome: 'unchanged', on, nextReviewDue: until, document }),
      'Version 2 of the local policy was reviewed (unchanged); the next review is due by 18 December 2026.',
    ],
    [
      trail.LocalPolicyCascaded({ version: 2, audience: ['apLead'], on }),
      'Version 2 of the local policy was passed on to ap lead.',
    ],
    [
      trail.LocalPolicyAcknowledged({ version: 2, personId, role: 'dsl', on }),
      'Version 2 of the local policy was acknowledged in the role of dsl.',
    ],
    [
      trail.TrainingRecorded({ personId, role: 'headteacher', topic: 'provider-vetting', on }),
      'Somebody in the role of headteacher was trained in provider vetting on 1 October 2026.',
    ],
    [
      trail.TrainingNeedIdentified({
        needId: fixedId(6) as TrainingNeedId,
        topic: 'provider-vetting',
        by: personId,
        on,
      }),
      'A need for training in provider vetting was seen on 1 October 2026.',
    ],
    [
      trail.TrainingRequested({ needId: fixedId(6) as TrainingNeedId, by: personId, on }),
      'The trust was asked for training on 1 October 2026.',
    ],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));
});

describe('The trail of a trust and its schools', () => {
  it.each([
    [trail.TrustRegistered({ trustId, name: 'Northfield Trust' }), 'Northfield Trust was entered in the ledger.'],
    [
      trail.PolicyProfilePublished({ version: 'b@1', profile: NATIONAL_BASELINE, effectiveFrom: from }),
      'The trust’s policy was published as “National baseline” (b@1), in force from 7 September 2026.',
    ],
    [
      trail.SchoolRegistered({ schoolId: fixedId(2) as SchoolId, trustId, name: 'Hill School' }),
      'Hill School was entered in the ledger.',
    ],
    [
      trail.SchoolCalendarSet({ terms: [{ name: 'Autumn', from, to: until }], closedDays: [] }),
      'The school’s calendar was set: Autumn.',
    ],
    [
      trail.SessionTimesSet({
        am: { start: at('08:50'), end: at('12:10') },
        pm: { start: at('13:00'), end: at('15:20') },
      }),
      'The school’s sessions were set: 08:50 to 12:10 and 13:00 to 15:20.',
    ],
    [trail.AttendanceTargetSet({ percent: 96.5 }), 'The school’s attendance target was set to 96.5 %.'],
    [
      trail.ApprovalDelegated({ delegateId: fixedId(3), from, until }),
      'The headteacher delegated the approval of placements from 7 September 2026 to 18 December 2026.',
    ],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));
});
