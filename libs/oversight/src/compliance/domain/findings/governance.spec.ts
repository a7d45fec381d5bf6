import { CREATING_TOMORROW_TRUST } from '#libs/policy';
import { findingsOf, statusOf } from '../../spec/findings-of.ts';
import { CRST, CTT, published } from '../../spec/ground.ts';
import { CTT_LIFE } from '../../spec/kept-life.ts';
import { documentOf, tell, type Told } from '../../spec/telling.ts';

const [of, ofSchool] = [{ of: 'trust' }, { of: 'school' }] as const;
const policy = (type: string, data: object, on = '2026-08-10') => tell(on, 'policy', type, { version: 'v@1', ...data });
const trust = (type: string, data: object, on = '2026-08-10') =>
  tell(on, 'trust', type, { version: 'v@1', on, ...data });
const school = (type: string, data: object, on = '2026-09-01') => tell(on, 'school', type, { version: 1, on, ...data });

const acknowledged = (personId: string, role: string) => trust('PolicyAcknowledged', { personId, role });
const approvedLocally = school('LocalPolicyApproved', {
  trustPolicyVersion: 'v@1',
  chairOfGovernors: 'chair',
  headteacher: 'head',
  reviewDue: '2027-09-01',
});
const weighed = school('TrainingAndResourceImplicationsRecorded', { trainingNeeded: true, resourcesNeeded: false });
const both = [acknowledged('chair', 'chairOfGovernors'), acknowledged('head', 'headteacher')];
const attested = (clause: string, schoolId?: string) =>
  trust('ClauseAttested', { clause, by: 'ceo', document: documentOf('attestation'), ...(schoolId && { schoolId }) });
const cascaded = trust('PolicyCascaded', { audience: ['headteacher'] });
const need = school('TrainingNeedIdentified', { needId: 'n-1', topic: 'provider-vetting', by: 'head' });

/** A clause of a trust, what keeps it, and how it stands without. */
const OF_TRUST: readonly (readonly [string, readonly Told[], string, string])[] = [
  ['CTT-2.2', [policy('EqualityImpactAssessmentRecorded', { outcome: 'no-adverse-impact' })], 'met', 'breached'],
  [
    'CTT-6.1',
    [trust('AccountableOfficerNamed', { personId: 'ceo', from: '2026-08-10' }), trust('OversightAttested', {})],
    'met',
    'breached',
  ],
  ['CTT-6.2b', [cascaded, acknowledged('head', 'headteacher')], 'met', 'breached'],
  ['CTT-0.1', [attested('CTT-0.1')], 'met', 'judgement-missing'],
  ['CTT-5.1', [attested('CTT-5.1')], 'met', 'judgement-missing'],
];

/** The same of a school. */
const OF_SCHOOL: readonly (readonly [string, readonly Told[], readonly Told[], string])[] = [
  ['CTT-3.1', [approvedLocally], [], 'breached'],
  ['CTT-6.3b', [weighed, approvedLocally], [approvedLocally], 'breached'],
  ['CTT-6.4a', [...both, approvedLocally], [both[0]!, approvedLocally], 'breached'],
  ['CTT-6.4b', [approvedLocally, school('LocalPolicyCascaded', { audience: [] })], [approvedLocally], 'breached'],
  ['CTT-8.2', [need, school('TrainingRequested', { needId: 'n-1', by: 'head' })], [need], 'breached'],
  ['CTT-6.4c', [attested('CTT-6.4c')], [attested('CTT-6.4c', 's-2')], 'judgement-missing'],
  ['CTT-6.4d', [attested('CTT-6.4d', 's-1')], [], 'judgement-missing'],
];

describe('A clause on how the policy itself is kept', () => {
  it.each(OF_TRUST)(
    'is met by the trust where that is on record, and otherwise is not: %s',
    (clause, told, kept, without) => {
      expect(statusOf(clause, [...CTT, ...told], of)).toBe(kept);
      expect(statusOf(clause, CTT, of)).toBe(without);
    },
  );
  it.each(OF_SCHOOL)(
    'is met by a school where that is on record, and otherwise is not: %s',
    (clause, kept, violated, status) => {
      expect(statusOf(clause, [...CTT, ...kept], ofSchool)).toBe('met');
      expect(statusOf(clause, [...CTT, ...violated], ofSchool)).toBe(status);
    },
  );
  it('is met at a school whose own people acknowledged it, in each role [CTT-6.2b kept]', () => {
    const own = trust('PolicyAcknowledged', { personId: 'head', role: 'headteacher', schoolId: 's-1' });
    expect(statusOf('CTT-6.2b', [...CTT, cascaded, own], ofSchool)).toBe('met');
    expect(statusOf('CTT-6.2b', [...CTT, cascaded, acknowledged('head', 'headteacher')], ofSchool)).toBe('met');
  });
  it('is breached at a school where those of another did, and nobody in that role [CTT-6.2b violated]', () => {
    const elsewhere = trust('PolicyAcknowledged', { personId: 'other', role: 'headteacher', schoolId: 's-2' });
    const other = trust('PolicyAcknowledged', { personId: 'lead', role: 'apLead', schoolId: 's-1' });
    expect(statusOf('CTT-6.2b', [...CTT, cascaded, elsewhere, other], ofSchool)).toBe('breached');
    expect(statusOf('CTT-6.2b', CTT, ofSchool)).toBeUndefined();
  });
  it('is due as long as there is time, and names whose it is', () => {
    expect(statusOf('CTT-8.2', [...CTT, need], { ...ofSchool, on: '2026-09-15' })).toBe('due');
    expect(statusOf('CTT-6.3a', [...CTT, approvedLocally], ofSchool)).toBe('due');
    expect(statusOf('CTT-6.3a', [...CTT, approvedLocally], { ...ofSchool, on: '2027-10-15' })).toBe('breached');
    const reviewed = school('LocalPolicyReviewed', { outcome: 'unchanged', nextReviewDue: '2028-09-01' }, '2027-08-01');
    expect(statusOf('CTT-6.3a', [...CTT, approvedLocally, reviewed], { ...ofSchool, on: '2027-10-15' })).toBe('met');
  });
  it('takes a ratification for somebody’s word, and a review for one', () => {
    expect(findingsOf(CRST, 'trust').find(({ clause }) => clause === 'CRST-M')?.lacking).toContain('ratified');
    const ratified = policy('PolicyRatified', { by: 'trust-board', ratifiedOn: '2026-08-10' });
    const reviewed = policy('PolicyReviewed', {
      outcome: 'unchanged',
      reviewedOn: '2026-08-10',
      nextReviewDue: '2027-08-10',
    });
    expect(statusOf('CRST-M', [...CRST, ratified, reviewed], of)).toBe('met');
  });
  it('of training before the approval warns where there was none [CTT-8.1 kept]', () => {
    const trained = tell('2026-08-20', 'school', 'TrainingRecorded', { personId: 'head', role: 'headteacher' });
    expect(statusOf('CTT-8.1', [...CTT_LIFE.slice(0, 7), trained, ...CTT_LIFE.slice(7)])).toBe('met');
  });
  it('of training that came after the approval, or never, is still to be judged [CTT-8.1 violated]', () => {
    const trained = tell('2026-12-01', 'school', 'TrainingRecorded', { personId: 'head', role: 'headteacher' });
    expect(statusOf('CTT-8.1', CTT_LIFE)).toBe('judgement-missing');
    expect(statusOf('CTT-8.1', [...CTT_LIFE, trained])).toBe('judgement-missing');
  });
});

describe('What a school asks beyond its trust', () => {
  it('is what its placements are judged by', () => {
    const parameters = { visitMaximumDays: 14 };
    const override = tell('2026-11-01', 'policy', 'SchoolOverridePublished', {
      schoolId: 's-1',
      version: 's@1',
      effectiveFrom: '2026-11-01',
      parameters,
      rules: [],
      criteria: [],
    });
    expect(statusOf('CTT-7.6.3', [...CTT_LIFE, override], { on: '2026-12-01' })).toBe('overdue');
    expect(findingsOf([...CTT_LIFE, override]).find(({ clause }) => clause === 'CTT-7.6.3')?.profileVersion).toBe(
      'v@1 + s@1',
    );
  });
  it('may leave alone what was there before a version of the trust', () => {
    const closer = {
      ...CREATING_TOMORROW_TRUST,
      parameters: { ...CREATING_TOMORROW_TRUST.parameters, visitMaximumDays: 14 },
    };
    const next = published(closer, 'v@2', '2026-11-10');
    const never = { ...next, data: { ...next.data, appliesToExisting: { visitMaximumDays: 'never' } } };
    expect(statusOf('CTT-7.6.3', [...CTT_LIFE, next], { on: '2026-12-01' })).toBe('overdue');
    expect(statusOf('CTT-7.6.3', [...CTT_LIFE, never], { on: '2026-12-01' })).toBe('met');
  });
});
