import { copyLog, openSource, openTarget } from '#libs/event-store';
import { readConfiguration } from '#libs/runtime';
import { ProgressLine } from '../copy/progress-line.ts';
import { text, UsageError, type Asked, type Verb } from '../verb.ts';

/** Moves house: copies the log, whole and in its order, from one place to another; goes on where it was cut off. */
export const copyVerb: Verb = {
  summary: 'copy the log to another place, or go on with a copy that was cut off; compares both at the end',
  usage: 'copy --from DIRECTORY --to DIRECTORY',
  options: { from: { type: 'string' }, to: { type: 'string' } },
  run: async (asked) => {
    const { namespace } = readConfiguration(process.env);
    const say = (line: string): boolean => process.stderr.write(`${line}\n`);
    await using opened = new AsyncDisposableStack();
    const { store: source } = await openSource(placeIn(asked, 'from'), namespace);
    opened.defer(() => source.close());
    const { store: target, together } = await openTarget(placeIn(asked, 'to'), namespace);
    opened.defer(() => target.close());
    const began = performance.now();
    const { before, copied, streams } = await copyLog({
      source,
      target,
      together,
      progress: new ProgressLine(say).tell,
      waiting: () => say('The target does not answer: asked again'),
    });
    const seconds = (performance.now() - began) / 1_000;
    say(
      `Equal on both sides: ${before + copied} events in ${streams} streams; ${before} were there, ${copied} were copied, ` +
        `in ${seconds.toFixed(1)} s, comparison included`,
    );
    say(AFTERWARDS);
  },
};

const AFTERWARDS =
  'Positions are new, so the read models are built anew at the first start. Keys are not copied: the service needs the ' +
  'same token and digest key at its new place.';

function placeIn(asked: Asked, name: 'from' | 'to'): string {
  const place = text(asked, name);
  if (place === undefined) throw new UsageError(`copy needs --${name}`);
  return place;
}
