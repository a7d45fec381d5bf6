import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import { join } from 'node:path';
import { openEmbedded } from '#libs/event-store';
import { NO_STREAM, streamName } from '#libs/kernel';
import { openReadDb } from '#libs/read-store';
import { fixedId, newEvent, temporaryDirectory } from '#libs/testing';
import { built } from '../faults/service.ts';
import { root } from './project.ts';

const trustId = fixedId(1);
const registered = { type: 'TrustRegistered', data: { trustId, name: 'Northern Trust' } };

describe('The program that builds read models of many events', () => {
  beforeAll(built, 120_000);

  it('builds those of the product from its log, and ends when it is let go', async () => {
    const directory = temporaryDirectory();
    const log = await openEmbedded({ directory });
    const { position } = await log.append(streamName('trust', trustId), NO_STREAM, [newEvent(1, registered)]);
    const db = await openReadDb({ directory });
    const child = fork(join(root, 'dist/programs/rebuilding.main.js'), { execArgv: [] });
    const place = { dataDirectory: directory, namespace: '' };
    child.send({ projection: 'trust', fence: 1, log: place, passage: db.writer.passage() });
    const said: object[] = [];
    for await (const [message] of on(child, 'message', { close: ['exit'] }) as AsyncIterable<[{ kind: string }]>) {
      said.push(message);
      if (message.kind === 'ready') child.send('swap');
      if (message.kind === 'done' || message.kind === 'failed') break;
    }
    expect(said.slice(1)).toMatchObject([
      { kind: 'ready' },
      { kind: 'swapped', mark: { position, generation: 1, fence: 1 } },
      { kind: 'done' },
    ]);
    const rows = await db.query<{ trust: object }>().selectFrom('trust').selectAll().execute();
    expect(rows).toMatchObject([{ trust_id: trustId, name: 'Northern Trust' }]);
    child.disconnect();
    expect(await once(child, 'exit')).toStrictEqual([0, null]);
    await Promise.all([log.close(), db.close()]);
  }, 60_000);
});
