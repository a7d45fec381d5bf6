export type * from './domain/events.ts';
export { student } from './domain/evolve.ts';
export { STUDENT_REJECTIONS } from './domain/rejections.ts';
export {
  currentHolders,
  scopeOf as scopeOfStudent,
  type EnrolledStudent,
  type Holder,
  type Student,
} from './domain/state.ts';
export * from './domain/vocabulary.ts';
export { trail as studentTrail } from './trail.ts';
export { projections as studentProjections } from './projections.ts';
export * from './ports.ts';
export * from './students.module.ts';
