import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What was answered: the status, and those headers and that body by which a repeat's answer is told from another. */
export type Answer = Readonly<{
  status: number;
  etag: string | undefined;
  location: string | undefined;
  position: number;
  /** In so many seconds one may try again, where the answer says so. */
  retryAfter: number | undefined;
  body: string;
}>;

/** Nobody knows what became of it: 503, with the time after which to repeat it. */
export const isPutOff = (answer: Answer | undefined): boolean => answer?.status === 503 && (answer.retryAfter ?? 0) > 0;

/** Over how many connections requests go, and who is told of each answer as it comes in. */
export type Sending = Readonly<{ connections?: number; heard?: (answer: Answer) => void }>;

/**
 * Sends all requests at once: each connection has its share written before anything is answered, so that as many are under
 * way as there are requests. Resolves when each was answered or its connection has ended; `undefined` is no whole answer.
 */
export async function sendAll(
  port: number,
  requests: readonly string[],
  { connections = 64, heard = () => undefined }: Sending = {},
): Promise<readonly (Answer | undefined)[]> {
  const shares = Array.from({ length: Math.min(connections, requests.length) }, (_, first) =>
    requests.filter((_request, index) => index % connections === first),
  );
  const sockets = await Promise.all(shares.map(() => connected(port)));
  const answers = await Promise.all(shares.map((share, at) => exchange(sockets[at] as Socket, share, heard)));
  return requests.map((_, index) => answers[index % connections]?.[Math.floor(index / connections)]);
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1');
  await once(socket, 'connect');
  return socket;
}

async function exchange(
  socket: Socket,
  requests: readonly string[],
  heard: (answer: Answer) => void,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  socket.write(requests.join(''));
  try {
    for await (const answer of answersOn(socket)) {
      heard(answer);
      if (answers.push(answer) === requests.length) break;
    }
  } catch (error) {
    if (!LOST.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    socket.destroy();
  }
  return answers;
}

const LOST = new Set(['ECONNRESET', 'EPIPE']);
const HEAD_END = '\r\n\r\n';

async function* answersOn(socket: Socket): AsyncGenerator<Answer, void, undefined> {
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    for (let end = endOfAnswer(text); end !== undefined; end = endOfAnswer(text)) {
      yield answerIn(text.slice(0, end));
      text = text.slice(end);
    }
  }
}

/** Where the first whole answer ends; undefined where it has not come in yet. */
function endOfAnswer(text: string): number | undefined {
  const head = text.indexOf(HEAD_END);
  if (head < 0) return undefined;
  const end = head + HEAD_END.length + Number(header(text.slice(0, head), 'content-length') ?? 0);
  return text.length < end ? undefined : end;
}

function answerIn(text: string): Answer {
  const [head = '', ...body] = text.split(HEAD_END);
  const retryAfter = header(head, 'retry-after');
  return {
    status: Number(head.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length)),
    etag: header(head, 'etag'),
    location: header(head, 'location'),
    position: Number(header(head, 'ledger-position')),
    retryAfter: retryAfter === undefined ? undefined : Number(retryAfter),
    body: body.join(HEAD_END),
  };
}

const header = (head: string, name: string): string | undefined =>
  new RegExp(`\r\n${name}: ([^\r]*)`, 'i').exec(`${head}\r\n`)?.[1];
