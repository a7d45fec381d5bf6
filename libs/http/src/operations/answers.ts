import type { Outcome } from '#libs/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WriteOperation } from './operation.ts';
import { etag, isUnchanged } from './request-ids.ts';
import { Versioned } from './versioned.ts';

type Exchange = Readonly<{ request: FastifyRequest; reply: FastifyReply }>;

/** The prefix of every route but health and the documentation. */
export const PREFIX = '/v1';

/** A write's headers from its outcome; a create tells the id. What is not in the log (void) has neither ETag nor position. */
export function answerWrite({ creates }: WriteOperation, outcome: unknown, { request, reply }: Exchange): unknown {
  if (!isOutcome(outcome)) return undefined;
  reply.header('ETag', etag(outcome.revision)).header('Ledger-Position', String(outcome.position));
  if (creates === undefined) return undefined;
  const names = { ...(request.params as Record<string, string>), id: outcome.id };
  reply.header('Location', PREFIX + creates.replace(/\{(\w+)\}/g, (_, name: keyof typeof names) => names[name]));
  return { id: outcome.id };
}

/** A query's result; a Versioned one with its ETag, or 304 where the caller has it already. */
export function answerRead(result: unknown, { request, reply }: Exchange): unknown {
  if (!(result instanceof Versioned)) return result;
  reply.header('ETag', etag(result.revision));
  if (!isUnchanged(request.headers['if-none-match'], result.revision)) return result.resource;
  reply.code(304);
  return undefined;
}

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && 'revision' in value && 'position' in value;
