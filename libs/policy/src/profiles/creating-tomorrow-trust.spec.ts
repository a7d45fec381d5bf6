import type { Gate } from '../gate.ts';
import { criteriaAsText, rulesAsText } from './spec/as-text.ts';
import { CREATING_TOMORROW_TRUST } from './creating-tomorrow-trust.ts';
import { NATIONAL_BASELINE } from './national-baseline.ts';

const baseline = rulesAsText(NATIONAL_BASELINE);
const below = (gate: Gate): readonly string[] => baseline[gate] ?? [];

describe('Creating Tomorrow Trust', () => {
  it('asks this, and what the baseline asks', () =>
    expect(rulesAsText(CREATING_TOMORROW_TRUST)).toEqual({
      ProposePlacement: [
        'profile-in-force CTT-1.1',
        'guidance-current CTT-7.2.5',
        'rationale CTT-7.1.0',
        'alternatives-considered CTT-7.1.0',
        'long-term-outcome CTT-5.3',
        'on-roll CTT-7.2.6',
        'named-lead CTT-7.2.8',
        'provider-not-halted CTT-7.3.2b',
        ...below('ProposePlacement'),
      ],
      ApprovePlacement: [
        'professional-discussion CTT-7.2.1',
        'student-consulted CTT-7.2.3',
        'parents-consulted CTT-7.2.4',
        'reasons-explained CTT-7.2.9',
        'provider-not-halted CTT-7.3.2b',
        ...below('ApprovePlacement'),
      ],
      IssueContract: [
        'initial-meeting CTT-7.2.11',
        'review-schedule-agreed CTT-7.4.2',
        'expectations-of-parties CTT-7.3.23',
        'progress-reporting-agreed CTT-7.3.18',
        'school-funds CTT-7.2.7',
        'provider-not-halted CTT-7.3.2b',
        ...below('IssueContract'),
      ],
      IssueOffSiteNotice: ['provider-not-halted CTT-7.3.2b', ...below('IssueOffSiteNotice')],
      StartPlacement: [
        'signed-or-directed CTT-7.2.10 parent',
        'signed-or-directed CTT-7.3.23 provider',
        'school-policies-acknowledged CTT-7.5.7',
        'attendance-reporting-agreed CTT-7.3.20a',
        'provider-not-halted CTT-7.3.2b',
        ...below('StartPlacement'),
      ],
      HoldReview: [
        'targets-assessed CTT-7.4.3',
        'student-view-cited CTT-7.6.5',
        'next-stage-answered CTT-7.7.4',
        'next-review-in-time CTT-7.4.1',
        'next-review-in-time F-2.2',
      ],
      HoldFormalReview: ['formal-review-parties CTT-7.6.7', 'cessation-considered CTT-7.7.3'],
      CeasePlacement: ['outcomes-recorded CTT-7.4.3', ...below('CeasePlacement')],
    }));

  it('wants this evidence of the provider', () =>
    expect(criteriaAsText(CREATING_TOMORROW_TRUST, 'provider')).toEqual([
      'legal-entity CTT-7.3.2a',
      'child-protection-policy CTT-7.3.3a',
      'health-and-safety-policy CTT-7.3.3b',
      'recognised-qualifications CTT-7.3.4',
      'enhanced-dbs CTT-7.3.6a',
      'recruitment-checks-confirmed CTT-7.3.6b',
      'safeguarding-training CTT-7.3.7a',
      'safeguarding-updates CTT-7.3.7b',
      'e-safety-policy CTT-7.3.8',
      'anti-bullying-policy CTT-7.3.9',
      'lone-working-policy CTT-7.3.10',
      'risk-assessment-system CTT-7.3.11',
      'fire-risk-assessment CTT-7.3.12a',
      'fire-drills CTT-7.3.12b',
      'public-liability-insurance CTT-7.3.13a',
      'insurance-certificate-displayed CTT-7.3.13b',
      'first-aid CTT-7.3.14',
      'safe-supervision CTT-7.3.15',
      'targeting-and-tracking CTT-7.3.16',
      'assessment-informs-teaching CTT-7.3.17',
      'progress-reporting CTT-7.3.18',
      'adequate-resources CTT-7.3.19',
      'daily-attendance-reporting CTT-7.3.20a',
      'non-attendance-procedure CTT-7.3.20b',
      'student-induction CTT-7.3.21',
      'student-voice CTT-7.3.22',
      'lines-of-communication CTT-7.3.24',
      'behaviour-management CTT-7.3.25',
      'careers-education CTT-7.3.26',
      'equality-law CTT-7.3.27',
    ]));

  it('wants this evidence of each placement', () =>
    expect(criteriaAsText(CREATING_TOMORROW_TRUST, 'placement')).toEqual([
      'academic-rationale CTT-7.3.1',
      'qualification-progression CTT-7.3.4',
      'balanced-curriculum CTT-7.3.5a',
      'pshe-access CTT-7.3.5b',
      'student-risk-assessment CTT-7.3.11',
      'student-inducted CTT-7.3.21',
      'named-contacts CTT-7.3.24',
    ]));

  it('wants all of it at the start but the first week’s induction, and a leader’s judgement of the curriculum', () => {
    const { criteria } = CREATING_TOMORROW_TRUST;
    expect(criteria.filter(({ required }) => !required).map(({ id }) => id)).toEqual(['student-inducted']);
    expect(criteria.filter(({ leaderJudgement }) => leaderJudgement).map(({ id }) => id)).toEqual([
      'balanced-curriculum',
    ]);
  });

  it('has parents sign, asks two professionals at least, and directs nobody', () =>
    expect(CREATING_TOMORROW_TRUST.parameters).toEqual({
      ...NATIONAL_BASELINE.parameters,
      signatories: ['school', 'provider', 'parent'],
      professionalsMinimum: 2,
    }));

  it('was not seen signed, is overdue for review, and cites superseded guidance', () => {
    expect(CREATING_TOMORROW_TRUST).toMatchObject({ approvalEvidence: 'not-seen', reviewDue: '2024-01-31' });
    expect(CREATING_TOMORROW_TRUST.legalReferences.filter(({ superseded }) => superseded)).toHaveLength(2);
  });
});
