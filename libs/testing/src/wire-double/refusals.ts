import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { MAX_APPEND_SIZE, type Verdict } from './logged.ts';

/** An error as the server ends a call with it: a code, a text, and what the client makes a class of. */
export function refusal(code: status, details: string, trailers: Readonly<Record<string, string>> = {}): ServiceError {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return Object.assign(new Error(details), { code, details, metadata });
}

export const timedOut = (what: string): ServiceError => refusal(status.ABORTED, `Operation timed out: ${what}`);
export const TOO_SLOW = 'Consumer too slow to handle event while live. Client resubscription required.';

export const notReady = (): ServiceError => refusal(status.UNAVAILABLE, 'Server Is Not Ready');
export const thrown = (): ServiceError => refusal(status.UNKNOWN, 'Exception was thrown by handler.');
export const unavailable = (): ServiceError => refusal(status.UNAVAILABLE, 'Connection dropped');
export const wasReset = (): ServiceError =>
  refusal(status.INTERNAL, 'Received RST_STREAM with code 2 (Internal server error)');
export const unexpected = (what: 'ReadStreamResult' | 'ReadAllResult'): ServiceError =>
  refusal(status.UNKNOWN, `Unexpected ${what}: Error`);

export const notLeader = ({ host, port }: Readonly<{ host: string; port: number }>): ServiceError =>
  refusal(status.NOT_FOUND, `Leader info available`, {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  });

export const streamDeleted = (stream: string): ServiceError =>
  refusal(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

const REVISIONS: Readonly<Record<string, string>> = { 'no-stream': '-1', any: '-2', 'stream-exists': '-4' };

type WrongVersion = Extract<Verdict, { is: 'wrong-version' }>;

function wrongVersion(stream: string, { expected, actual }: WrongVersion): ServiceError {
  const version = REVISIONS[String(expected)] ?? String(expected);
  const versions = `Stream: ${stream}, Expected version: ${version}, Actual version: ${actual}`;
  return refusal(status.FAILED_PRECONDITION, `Delete failed due to WrongExpectedVersion. ${versions}`, {
    exception: 'wrong-expected-version',
    'stream-name': stream,
    'expected-version': version,
    'actual-version': String(actual),
  });
}

const tooLarge = (): ServiceError =>
  refusal(status.INVALID_ARGUMENT, `Maximum Append Size of ${MAX_APPEND_SIZE} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(MAX_APPEND_SIZE),
  });

/** A verdict that is no success, as the error that ends a call of its own. */
export function refusalOf(stream: string, verdict: Exclude<Verdict, { is: 'appended' }>): ServiceError {
  if (verdict.is === 'wrong-version') return wrongVersion(stream, verdict);
  if (verdict.is === 'bad-request') return thrown();
  return verdict.is === 'stream-deleted' ? streamDeleted(stream) : tooLarge();
}
