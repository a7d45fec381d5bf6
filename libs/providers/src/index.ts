export type * from './domain/events.ts';
export { provider } from './domain/evolve.ts';
export { PROVIDER_REJECTIONS } from './domain/rejections.ts';
export { standingOf, type ProviderStanding } from './domain/standing.ts';
export { scopeOf as scopeOfProvider, type Provider, type RegisteredProvider } from './domain/state.ts';
export * from './domain/vocabulary.ts';
export { trail as providerTrail } from './trail.ts';
export { projections as providerProjections } from './projections.ts';
export * from './providers.module.ts';
