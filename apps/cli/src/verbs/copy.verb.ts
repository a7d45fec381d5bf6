import { copyLog, openSource, openTarget, type Copying } from '#libs/event-store';
import { insecureAllowedIn, readConfiguration, type Configuration } from '#libs/runtime';
import { ProgressLine } from '../copy/progress-line.ts';
import { text, UsageError, type Asked, type Verb } from '../verb.ts';

/** Moves house: copies the log, whole and in its order, from one place to another; goes on where it was cut off. */
export const copyVerb: Verb = {
  summary: 'copy the log to another place, or go on with a copy that was cut off; compares both at the end',
  usage: 'copy --from DIRECTORY|esdb --to DIRECTORY|esdb (esdb: what EVENTSTOREDB_URL names, or esdb://…)',
  options: { from: { type: 'string' }, to: { type: 'string' } },
  run: async (asked) => {
    const configuration = readConfiguration(process.env);
    const insecureAllowed = insecureAllowedIn(process.env);
    const { namespace } = configuration;
    const at = (name: 'from' | 'to') => ({ place: placeIn(asked, name, configuration), namespace, insecureAllowed });
    const [from, to] = [at('from'), at('to')];
    await using opened = new AsyncDisposableStack();
    const source = await openSource(from);
    opened.defer(() => source.close());
    const { store: target, together } = await openTarget(to);
    opened.defer(() => target.close());
    await copyAloud({ source, target, together });
  },
};

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

async function copyAloud(logs: Pick<Copying, 'source' | 'target' | 'together'>): Promise<void> {
  const began = performance.now();
  const progress = new ProgressLine(say).tell;
  const waiting = () => say('The target does not answer: asked again');
  const { before, copied, streams } = await copyLog({ ...logs, progress, waiting });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  say(
    `Equal on both sides: ${before + copied} events in ${streams} streams; ${before} were there, ${copied} were copied`,
  );
  say(`It took ${seconds} s, comparison included. ${AFTERWARDS}`);
}

const AFTERWARDS =
  'Positions are new, so the read models are built anew at the first start. Keys are not copied: the service needs the ' +
  'same token and digest key at its new place.';

/** What a command line says can be seen by others on the machine, so `esdb` alone stands for the address in the environment. */
function placeIn(asked: Asked, name: 'from' | 'to', { logServer }: Configuration): string {
  const place = text(asked, name);
  if (place === undefined) throw new UsageError(`copy needs --${name}`);
  if (place.includes('://') && !/^esdb(\+discover)?:/.test(place))
    throw new UsageError(`--${name} is neither a directory nor an address that begins with esdb://`);
  if (place !== 'esdb') return place;
  if (!logServer) throw new UsageError('esdb stands for the server that EVENTSTOREDB_URL names, and it names none');
  return logServer.url;
}
