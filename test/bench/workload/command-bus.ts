import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { ReportAbsence } from '#libs/attendance';
import { commandIdOf, type Envelope, type EventStore } from '#libs/kernel';
import { now, officer, trustId } from './absences.ts';
import { attendanceOver } from './product.ts';
import { Rota } from './rota.ts';

class Ours {}

/** An envelope as HTTP makes it. */
function envelopeOf(body: object): Envelope {
  const receivedAt = now();
  const commandId = commandIdOf(trustId, officer.id, randomUUID());
  const ids = { commandId, correlationId: randomUUID(), name: 'ReportAbsence' };
  return { ...ids, body, actor: officer, receivedAt, occurredAt: receivedAt };
}

/** The product without HTTP over a log that holds so many streams: command bus, handler, ledger. */
export async function commandsOver(store: EventStore, streams: number) {
  const app = await NestFactory.createApplicationContext(
    { module: Ours, imports: await attendanceOver(store, streams) },
    { logger: false },
  );
  const bus = app.get(CommandBus);
  const rota = new Rota(streams);
  const command = async (): Promise<void> => {
    const { placementId, missed } = rota.next();
    const { recorded } = await bus.execute(new ReportAbsence(placementId, missed, envelopeOf(missed)));
    if (recorded !== 1) throw new Error('Nothing was recorded');
  };
  return { command, close: () => app.close() };
}
