import type { Told } from './play.ts';

/**
 * An example of each command's body, by the command's name: the first that was accepted when the stories were played. Ids in
 * it are the real ones, for they derive from the commands' keys: wherever the stories are played, they are the same.
 */
export function examplesFrom(played: readonly Told[]): Readonly<Record<string, unknown>> {
  const examples: Record<string, unknown> = {};
  for (const { step, request, answer } of played) {
    if (request.body === undefined || answer.status >= 300) continue;
    examples[step.operation] ??= JSON.parse(request.body);
  }
  return examples;
}
