import { REASONS } from '../vocabulary.ts';
import { rulesAsText } from './spec/as-text.ts';
import { NATIONAL_BASELINE } from './national-baseline.ts';

describe('The national baseline', () => {
  it('asks this of every trust', () =>
    expect(rulesAsText(NATIONAL_BASELINE)).toEqual({
      ProposePlacement: [
        'guidance-current F-2.1',
        'on-roll F-2.2',
        'year-group F-6.1',
        'named-lead F-2.2',
        'provider-allowed F-7.3',
        'provider-not-halted F-3.1',
        'provider-in-good-standing F-4.1',
      ],
      ApprovePlacement: ['student-consulted F-7.3', 'parents-consulted F-7.3', 'provider-not-halted F-3.1'],
      IssueContract: [
        'planned-end F-2.2',
        'maximum-period F-2.2',
        'progress-reporting-agreed F-2.2',
        'provider-allowed F-7.3',
        'provider-not-halted F-3.1',
        'provider-in-good-standing F-4.1',
      ],
      IssueOffSiteNotice: [
        'direction-reason F-1.1',
        'maximum-period F-2.2',
        'notice-period F-1.2',
        'provider-allowed F-7.3',
        'provider-not-halted F-3.1',
        'provider-in-good-standing F-4.1',
      ],
      StartPlacement: [
        'signed-or-directed F-2.2',
        'notice-period F-1.2',
        'suitability-evidence F-4.1',
        'registration-known F-7.3',
        'dual-registration F-1.7',
        'site-known F-4.2',
        'provider-allowed F-7.3',
        'provider-not-halted F-3.1',
        'provider-in-good-standing F-4.1',
      ],
      HoldReview: ['next-review-in-time F-2.2'],
      CeasePlacement: ['destination-recorded F-2.3', 'student-assessment F-2.3'],
    }));

  it('wants the provider’s written confirmation of checks', () =>
    expect(NATIONAL_BASELINE.criteria).toEqual([
      {
        id: 'recruitment-checks-confirmed',
        clause: 'F-4.1',
        scope: 'provider',
        required: true,
        eachSeptember: true,
        ofStaff: true,
      },
    ]));

  it('shows what it takes open words to mean', () =>
    expect(NATIONAL_BASELINE.parameters).toEqual({
      reasonsAllowed: REASONS,
      reasonsNeedingEvidence: [],
      directionReasons: [],
      signatories: ['school', 'provider'],
      parentsToSign: 'any',
      professionalsMinimum: 0,
      professionalsRequired: [],
      nonSchoolProvider: 'allow',
      noticeSchoolDays: 2,
      maximumWeeks: null,
      reviewMaximumDays: 42,
      visitMaximumDays: 42,
      reportMaximumDays: 42,
      studentViewMaximumDays: 42,
      backdatingDays: 7,
      urgentGraceDays: 2,
      graceDays: 7,
      governingGraceDays: 30,
      attendanceTargetPercent: 95,
      cascadeDays: 14,
      acknowledgementDays: 28,
      trainingRequestDays: 14,
      oversightAttestationDays: 365,
      localPolicyReviewDays: 365,
      recheckDays: 14,
      registrationConcernDays: 28,
      providerSuspensionDays: 28,
      fullTimeHours: 18,
      registrationStudents: 5,
      deliveryFailureHours: 24,
      incidentReportHours: 24,
      concernAcknowledgeHours: 24,
      interventionDays: 10,
      attendanceReviewDays: 7,
      providerContactDays: 7,
      monitoringMaximumDays: 42,
      targetReviewMaximumDays: 42,
      formalReviewDays: 14,
      accountabilityAfter: 2,
      accountabilityMeetingDays: 28,
      reintegrationDays: 28,
      educationContinuityDays: 5,
      decisionDays: 5,
      providerDecisionSchoolDays: 5,
      inductionSchoolDays: 5,
      absenceExplainedSchoolDays: 1,
      parentConsultationSchoolDays: 10,
      destinationSchoolDays: 20,
      directionReviewDays: 14,
      directionReviewExemptWeeks: 10,
      outcomeNoticeDays: 6,
      sixthDayNoticeHours: 48,
      suspensionDaysPerYear: 45,
    }));

  it('takes no more than these from a source that was seen, and owns up to the rest', () => {
    const sources = Object.entries(NATIONAL_BASELINE.sources);
    expect(Object.fromEntries(sources.filter(([, { verified }]) => verified))).toEqual({
      noticeSchoolDays: { clause: 'F-1.2', verified: true },
      fullTimeHours: { clause: 'F-3.2', word: 'full-time', verified: true },
      registrationStudents: { clause: 'F-3.1', verified: true },
      directionReviewExemptWeeks: { clause: 'F-1.5', verified: true },
      sixthDayNoticeHours: { clause: 'F-2.6', verified: true },
      suspensionDaysPerYear: { clause: 'F-2.6', verified: true },
      reviewMaximumDays: { clause: 'F-2.2', word: 'half-termly', verified: true },
    });
    expect(sources.filter(([, { clause, word }]) => clause === undefined && !word)).toEqual([]);
  });

  it('cites the law of the day', () =>
    expect(NATIONAL_BASELINE.legalReferences.filter(({ superseded }) => superseded)).toEqual([]));
});
