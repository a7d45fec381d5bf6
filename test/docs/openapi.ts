import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '#libs/http';
import { examplesFrom, JOURNEYS, play, type Told } from '#libs/journeys';
import { COMPOSITION, readConfiguration } from '#libs/runtime';
import { createApp, type App } from '../../apps/api/src/create-app.ts';
import { descriptionOf } from '../../apps/api/src/description.ts';
import { stageAt } from '../../apps/cli/src/demo/stage.ts';
import { jsonText } from './json-text.ts';

/** The files that are made by playing every story, by path. */
export async function filesOf(): Promise<Readonly<Record<string, string>>> {
  const examples = examplesFrom(await playEverything());
  const description = await withApp({}, ({ app }) => descriptionOf(app, { ...COMPOSITION, examples }));
  return {
    'libs/journeys/src/examples.json': jsonText(examples),
    'docs/openapi.json': jsonText(description),
  };
}

/** Plays every story on a service of its own. Rejects with StoryBroken where one goes otherwise than it says. */
async function playEverything(): Promise<readonly Told[]> {
  const played: Told[] = [];
  await withApp({ LEDGER_SETTABLE_CLOCK: '1' }, async (app, directory) => {
    const stage = await stageAt(await app.listen(), directory, (told) => void played.push(told));
    for (const journey of JOURNEYS) await play(journey, stage);
  });
  return played;
}

async function withApp<T>(
  environment: Readonly<Record<string, string>>,
  work: (app: App, directory: string) => T | Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'placement-ledger-docs-'));
  const configuration = readConfiguration({ PORT: '0', LEDGER_DATA: directory, ...environment });
  const app = await createApp({ configuration, log: createLog('silent') });
  try {
    return await work(app, directory);
  } finally {
    await app.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
