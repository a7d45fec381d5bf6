export type { ConcernRow } from './concern-details/concern-details.projection.ts';
export { concern, type Concern } from './domain/concern.ts';
export type * from './domain/events.ts';
export { SAFEGUARDING_REJECTIONS } from './domain/rejections.ts';
export * from './ports.ts';
export { projections as safeguardingProjections } from './projections.ts';
export * from './safeguarding.module.ts';
export { trail as safeguardingTrail } from './trail.ts';
