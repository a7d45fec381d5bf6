export * from './gate.ts';
export type * from './profile.ts';
export type * from './requirement.ts';
export * from './vocabulary.ts';
