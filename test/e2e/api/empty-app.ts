import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Actor } from '#libs/kernel';
import type { Composition } from '#libs/runtime';
import { readConfiguration } from '#libs/runtime';
import { createApp } from '../../../apps/api/src/create-app.ts';

const id = (digit: string): string => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`;
export const operator: Actor = { id: id('1'), role: 'operator' };
export const auditor: Actor = { id: id('2'), role: 'auditor', trustId: id('3') };

const running = new Set<() => Promise<void>>();

/** Nothing that a test started outlives it, however the test ended. */
afterAll(async () => {
  for (const stop of running) await stop();
});

/** The application on a data directory of its own; `stop` ends it and removes the directory. */
export async function start(composition?: Composition, environment: Record<string, string> = {}) {
  const directory = await mkdtemp(join(tmpdir(), 'ledger-'));
  const configuration = readConfiguration({ PORT: '0', LEDGER_DATA: directory, ...environment });
  const log = pino({ level: 'silent' });
  const app = await createApp({ configuration, log, ...(composition && { composition }) });
  const stop = async (): Promise<void> => {
    if (!running.delete(stop)) return;
    await app.stop();
    await rm(directory, { recursive: true });
  };
  running.add(stop);
  const url = await app.listen();
  const bearer = async (actor: Actor) => `Bearer ${await app.tokens.sign(actor, 60)}`;
  return { app, url, directory, bearer, stop };
}
