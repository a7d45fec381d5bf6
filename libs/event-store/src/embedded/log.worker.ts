import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { connect } from './log-connection.ts';
import { failureOf } from './log-failure.ts';
import { LogService } from './log-service.ts';
import { OPENED } from './protocol.ts';
import type { Message, ThreadOptions } from './protocol.ts';

// A thread of its own, run as it stands by Node: erasable types only, and nothing imported but this folder and Node.
const port = parentPort as MessagePort;
const options = workerData as ThreadOptions;

try {
  new LogService(port, connect(options), options).start();
} catch (error) {
  port.postMessage([-1, [[OPENED, undefined, failureOf(error)]]] satisfies Message, []);
}
