import { contend } from '../racing/contestant.ts';
import { drive } from '../racing/drive.ts';
import type { Done } from '../racing/race.ts';
import { Rota } from '../workload/rota.ts';
import { Connection } from './connection.ts';
import type { Load } from './settings.ts';

const DONE = 204;
const rotas = new Map<number, Rota>();

function rotaOf(port: number, streams: number): Rota {
  const rota = rotas.get(port) ?? new Rota(streams);
  rotas.set(port, rota);
  return rota;
}

function requestOf(rota: Rota, authorization: string): string {
  const { placementId, missed } = rota.next();
  const body = JSON.stringify(missed);
  return [
    `POST /v1/placements/${placementId}/absences HTTP/1.1`,
    'Host: 127.0.0.1',
    `Authorization: ${authorization}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

/** Sends commands over so many connections, the next one as soon as the last was answered. */
async function load({ port, authorization, atOnce, milliseconds }: Load, streams: number): Promise<Done> {
  const rota = rotaOf(port, streams);
  const idle = Array.from({ length: atOnce }, () => new Connection(port));
  const once = async () => {
    const connection = idle.pop();
    const status = await connection?.send(requestOf(rota, authorization));
    if (connection) idle.push(connection);
    if (status !== DONE) throw new Error(`Answered ${status}`);
  };
  const done = await drive({ atOnce, milliseconds }, once);
  for (const connection of idle) connection.close();
  return done;
}

await contend<{ streams: number }, Load, Done>(({ streams }) =>
  Promise.resolve({ ready: true, run: (asked) => load(asked, streams), close: () => undefined }),
);
