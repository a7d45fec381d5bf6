export { attendanceProjection } from './attendance/attendance.projection.ts';
export type { Attendance, ReportedAbsence } from './attendance/attendance-view.ts';
export * from './oversight.module.ts';
