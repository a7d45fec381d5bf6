import type { LocalDate } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { formalReviewRequired } from './formal-review-required.ts';
import { inOrder } from './standing.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay, unlessTold } from './under-way.ts';
import type { DocumentRef, ProgressJudgement } from './vocabulary.ts';

export type Reporting = Readonly<{
  periodFrom: LocalDate;
  periodTo: LocalDate;
  progress: ProgressJudgement;
  report: DocumentRef;
}>;

/** The provider reports on a period since the start that is over (CTT-7.6.2). */
export function submitProgressReport({ asked, ...report }: Command<Reporting>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  inOrder(report.periodFrom, report.periodTo);
  dayInCourse(report.periodFrom, placement, asked);
  dayInCourse(report.periodTo, placement, asked);
  const { course } = placement;
  const submitted = unlessTold({ type: 'ProgressReportSubmitted', data: report } as const, ...course.reports);
  return submitted.length === 0 ? [] : [...submitted, ...formalReviewRequired(report.progress, course)];
}
