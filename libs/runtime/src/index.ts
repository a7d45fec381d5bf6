export * from './composition.ts';
export * from './configuration/configuration.ts';
export type * from './ground/ground.ts';
export * from './ground/open-ground.ts';
export * from './ground/open-read-side.ts';
export * from './ground/trust-of.ts';
