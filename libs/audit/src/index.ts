export * from './audit.module.ts';
export type { Sentences } from './trail/sentences.ts';
export { trailProjection } from './trail/trail.projection.ts';
export type { Trail, TrailEntry } from './trail/trail.query.ts';
