import { parentPort, workerData } from 'node:worker_threads';
import { failureOf, SqliteConnection } from './sqlite-connection.ts';
import type { Opening, Reply, Request, ThreadOptions } from './sqlite-protocol.ts';

// A thread of its own, run as it stands by Node: erasable types only, and nothing imported but this folder and Node.
let connection: SqliteConnection | undefined;

function open(): Opening {
  try {
    connection = new SqliteConnection(workerData as ThreadOptions);
    return 'open';
  } catch (error) {
    return failureOf(error);
  }
}

function answer({ id, task }: Request): Reply {
  try {
    return { id, rows: connection?.run(task) ?? [] };
  } catch (error) {
    return { id, rows: [], failure: failureOf(error) };
  }
}

parentPort?.on('message', (request: Request | 'close') => {
  if (request !== 'close') return parentPort?.postMessage(answer(request));
  connection?.close();
  return parentPort?.close();
});
parentPort?.postMessage(open());
