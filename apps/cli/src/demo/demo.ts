import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CENTRAL_REGION, CREATING_TOMORROW, play } from '#libs/journeys';
import type { Journey, Names, Stage, Told } from '#libs/journeys';
import { heading, line, styled } from './print.ts';
import { startService, type Service } from './service.ts';
import { settled } from './settled.ts';
import { show } from './show.ts';
import { stageAt } from './stage.ts';
import { tell } from './tell.ts';

/** Plays both trusts' stories on a service of its own, shows what is on record of each, and keeps serving until Ctrl-C. */
export async function demo({ once, port }: Readonly<{ once: boolean; port: string }>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'placement-ledger-demo-'));
  const service = await startService(directory, port);
  try {
    const stage = await stageAt(service.url, directory, (one) => seenTo(one, service));
    const stores =
      process.env['EVENTSTOREDB_URL'] === undefined ? `durable stores in ${directory}` : 'the servers named';
    line(`Placement Ledger is up at ${service.url}, on ${stores}`);
    const names = [await told(CREATING_TOMORROW, stage), await told(CENTRAL_REGION, stage)];
    if (!once) await served(service, stage, names);
  } finally {
    await service.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** What follows from a step is recorded on the day of that step: days pass in milliseconds here, and consumers take theirs. */
async function seenTo(one: Told, { url }: Service): Promise<void> {
  tell(one);
  if (one.request.method !== 'GET' && one.answer.status < 300) await settled(url);
}

async function told(journey: Journey, stage: Stage): Promise<Names> {
  heading(journey.title);
  const names = await play(journey, stage);
  const { headteacher } = journey.cast;
  if (headteacher)
    await show(stage, { ...headteacher, trust: names['trust'] ?? '', school: names['school'] ?? '' }, names);
  return names;
}

async function served({ url, ended }: Service, { tokenFor }: Stage, names: readonly Names[]): Promise<void> {
  const [first] = names;
  const { headteacher } = CREATING_TOMORROW.cast;
  if (!first || !headteacher) return;
  const token = await tokenFor({ ...headteacher, trust: first['trust'] ?? '', school: first['school'] ?? '' });
  heading('It goes on serving, until Ctrl-C');
  line(`  documentation   ${url}/docs`);
  line(`  health          ${url}/health/ready`);
  line(`  a placement     curl -H "Authorization: Bearer $TOKEN" ${url}/v1/placements/${first['placement']}`);
  line(`                  …/next-steps  …/trail  …/attendance  …/progress`);
  line(styled('dim', `  the headteacher’s token, for an hour:\n  TOKEN=${token}`));
  await Promise.race([interrupted(), ended]);
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
