export * from './api-description.ts';
export type * from './journey.ts';
export * from './play.ts';
export { pointedAt, resolved, UnknownName } from './references.ts';
export { CENTRAL_REGION } from './central-region/journey.ts';
export { CREATING_TOMORROW } from './creating-tomorrow/journey.ts';
export { JOURNEYS } from './journeys.ts';
export { EXAMPLES } from './examples.ts';
export { examplesFrom } from './examples-from.ts';
