export * from './attendance.module.ts';
export type { ExpectedSession, PlacementDay } from './domain/context.ts';
export type * from './domain/events.ts';
export { ATTENDANCE_REJECTIONS } from './domain/rejections.ts';
export type { AbsenceId, AbsenceReason, Missed } from './domain/vocabulary.ts';
export * from './ports.ts';
export { trail as attendanceTrail } from './trail.ts';
