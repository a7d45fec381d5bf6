import 'reflect-metadata';
import { pino } from 'pino';
import { createHttpApplication, HttpModule, PositionWait, Tokens } from '#libs/http';
import { Module } from '@nestjs/common';
import { contend } from '../racing/contestant.ts';
import { officer } from '../workload/absences.ts';
import { attendanceOver, openLog } from '../workload/product.ts';
import type { Settings } from '../commands/settings.ts';
import type { Served } from './settings.ts';

const tokens = new Tokens(Buffer.alloc(32, 7));

class NoReadModels extends PositionWait {
  override reached(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

/** The product as it serves: token, validation, command bus, decision and durable commit, one log line per answer. */
await contend<Settings, never, void>(async ({ directory, streams }) => {
  const store = await openLog(directory, streams);
  const providers = [
    { provide: Tokens, useValue: tokens },
    { provide: PositionWait, useClass: NoReadModels },
  ];
  const edge = { module: class Edge {}, global: true, providers, exports: [Tokens, PositionWait] };
  class Ours {}
  Module({ imports: [edge, HttpModule, ...(await attendanceOver(store, streams))] })(Ours);
  const app = await createHttpApplication(Ours, pino(pino.destination('/dev/null')));
  await app.listen(0, '127.0.0.1');
  const port = Number(new URL(await app.getUrl()).port);
  const served: Served = { port, authorization: `Bearer ${await tokens.sign(officer, 3_600)}` };
  return {
    ready: served,
    run: () => undefined,
    close: async () => {
      await app.close();
      await store.close();
    },
  };
});
