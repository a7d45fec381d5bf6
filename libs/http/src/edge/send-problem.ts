import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem, PROBLEM_MEDIA_TYPE } from '../problems/problem.ts';
import { problemOf, retryAfter } from '../problems/problem-of.ts';

/** Answers a request with what an error means to its caller. */
export function sendProblem(error: unknown, { asked }: FastifyRequest, reply: FastifyReply): void {
  const parts = problemOf(error);
  const seconds = retryAfter(parts);
  if (seconds !== undefined) reply.header('Retry-After', String(seconds));
  if (parts.status === 401) reply.header('WWW-Authenticate', 'Bearer realm="placement-ledger"');
  void reply
    .code(parts.status)
    .header('Content-Type', PROBLEM_MEDIA_TYPE)
    .send(Buffer.from(JSON.stringify(problem(parts, asked.correlationId))));
}
