export { attendanceProjection } from './attendance/attendance.projection.ts';
export type { Attendance, ReportedAbsence } from './attendance/attendance-view.ts';
export * from './oversight.module.ts';
export { performanceProjection } from './performance/performance.projection.ts';
export type { ProviderPerformance } from './performance/performance.query.ts';
export { complianceFacts } from './compliance/facts/facts.projection.ts';
export { complianceDerivation } from './compliance/judging/compliance.derivation.ts';
export { OVERSIGHT_REJECTIONS } from './compliance/rejections.ts';
export { GetCompliance, GetComplianceHandler } from './compliance/findings-list/findings-list.query.ts';
