import { commandIdOf, dangerIdOf, epochOf, type Actor, type Envelope, type Instant } from '#libs/kernel';
import { bodyReader } from '../body/body-reader.ts';
import type { FieldError } from '../body/field-error.ts';
import type { CommandBody } from '../body/command-body.ts';
import { HttpProblem } from '../problems/http-problems.ts';
import type { WriteOperation } from './operation.ts';
import { ifMatchOf } from './request-ids.ts';

/** How far ahead of our clock a caller's may be. */
const TOLERATED_MS = 5 * 60_000;

/** What came in with a command, before anything of it was looked at. */
export type Incoming = Readonly<{
  actor: Actor;
  key: string | undefined;
  correlationId: string;
  ifMatch: string | undefined;
  body: unknown;
  receivedAt: Instant;
}>;

/** Reads a command's headers and body. Throws the edge's 400s, with every field that is wrong. */
export function readEnvelope(operation: WriteOperation, incoming: Incoming): Envelope {
  if (isDanger(operation, incoming.body)) return readDanger(operation, incoming);
  const { actor, key, correlationId, receivedAt } = incoming;
  if (key === undefined) throw new HttpProblem('invalid-header', [MALFORMED_KEY]);
  const ifMatch = ifMatchOf(incoming.ifMatch);
  const { body, errors } = readerOf(operation)(incoming.body ?? {});
  if (errors.length > 0) throw new HttpProblem('invalid-body', errors);
  const { occurredAt = receivedAt } = body;
  if (isAhead(occurredAt, receivedAt)) throw new HttpProblem('invalid-body', [AHEAD]);
  const commandId = commandIdOf(actor.trustId ?? '', actor.id, key);
  const { name } = operation;
  return {
    commandId,
    correlationId,
    name,
    body,
    actor,
    receivedAt,
    occurredAt,
    ...(ifMatch !== undefined && { ifMatch }),
  };
}

/**
 * A danger waits for nothing: unknown fields are passed over, and so are those that are not as they should be where the
 * command does without them; `If-Match` is not looked at, a time ahead of ours is now, and contention is met with patience.
 * The body is part of the command's id, so that a key which came with another body before is no key used again.
 */
function readDanger(operation: WriteOperation, incoming: Incoming): Envelope {
  const { actor, key, correlationId, receivedAt } = incoming;
  const read = readerOf(operation);
  const first = read(incoming.body, 'ignored');
  const { body, errors } = first.errors.length === 0 ? first : read(without(first.errors, incoming.body), 'ignored');
  if (errors.length > 0) throw new HttpProblem('invalid-body', errors);
  const { occurredAt = receivedAt } = body;
  return {
    commandId: dangerIdOf(
      commandIdOf(actor.trustId ?? '', actor.id, `${key ?? correlationId} ${JSON.stringify(body)}`),
    ),
    correlationId,
    name: operation.name,
    body,
    actor,
    receivedAt,
    occurredAt: isAhead(occurredAt, receivedAt) ? receivedAt : occurredAt,
    patience: 'ten-seconds',
  };
}

const MALFORMED_KEY = { header: 'Idempotency-Key', detail: 'must be 1 to 255 visible ASCII characters' };
const AHEAD = { pointer: '#/occurredAt', detail: 'must not be more than 5 minutes in the future' };

const isAhead = (occurredAt: Instant, receivedAt: Instant) => epochOf(occurredAt) > epochOf(receivedAt) + TOLERATED_MS;

const readerOf = ({ input }: WriteOperation) => bodyReader<CommandBody>(input);

const isDanger = ({ danger }: WriteOperation, body: unknown): boolean => {
  if (typeof danger !== 'function') return danger === true;
  return typeof body === 'object' && body !== null && danger(body as Record<string, unknown>);
};

const without = (errors: readonly FieldError[], body: unknown): unknown => {
  const wrong = new Set(errors.map(({ pointer }) => pointer.split('/')[1]));
  return Object.fromEntries(Object.entries(body ?? {}).filter(([field]) => !wrong.has(field)));
};
