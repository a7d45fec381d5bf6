import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { ReportAbsence } from '#libs/attendance';
import { commandIdOf, type Envelope } from '#libs/kernel';
import { contend } from '../racing/contestant.ts';
import { drive } from '../racing/drive.ts';
import type { Done, Slice } from '../racing/race.ts';
import { now, officer, trustId } from '../workload/absences.ts';
import { attendanceOver, durabilityOf, openLog } from '../workload/product.ts';
import { Rota } from '../workload/rota.ts';
import type { Ready, Settings } from './settings.ts';

class Ours {}

/** An envelope as HTTP makes it. */
function envelopeOf(body: object): Envelope {
  const receivedAt = now();
  const commandId = commandIdOf(trustId, officer.id, randomUUID());
  const ids = { commandId, correlationId: randomUUID(), name: 'ReportAbsence' };
  return { ...ids, body, actor: officer, receivedAt, occurredAt: receivedAt };
}

/** The product without HTTP: command bus, handler, ledger and embedded log. */
await contend<Settings, Slice, Done>(async ({ directory, streams }) => {
  const store = await openLog(directory, streams);
  const app = await NestFactory.createApplicationContext(
    { module: Ours, imports: await attendanceOver(store, streams) },
    { logger: false },
  );
  const bus = app.get(CommandBus);
  const rota = new Rota(streams);
  const command = async () => {
    const { placementId, missed } = rota.next();
    const { recorded } = await bus.execute(new ReportAbsence(placementId, missed, envelopeOf(missed)));
    if (recorded !== 1) throw new Error('Nothing was recorded');
  };
  return {
    ready: { durability: await durabilityOf(store) } satisfies Ready,
    run: (slice) => drive(slice, command),
    close: async () => {
      await app.close();
      await store.close();
    },
  };
});
