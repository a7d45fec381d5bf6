import examples from './examples.json' with { type: 'json' };

/** An example of each command's body, as it was sent when the stories were played: made by `npm run docs`. */
export const EXAMPLES: Readonly<Record<string, unknown>> = examples;
