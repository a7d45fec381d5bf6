import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { correlationIdOf, keyOf } from '../operations/request-ids.ts';
import { HttpProblem } from '../problems/http-problems.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { Asked } from './asked.ts';
import { sendProblem } from './send-problem.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Before anything of a request is parsed: its ids, on every answer, and its token. */
export function installHooks(server: FastifyInstance, tokens: Tokens): void {
  server.decorateRequest('asked');
  server.addHook('onRequest', (request, reply, done) => {
    request.asked = askedOf(request);
    reply.header('X-Correlation-Id', request.asked.correlationId);
    if (request.asked.key !== undefined) reply.header('Idempotency-Key', request.asked.key);
    done();
  });
  server.addHook('onRequest', (request, _reply, proceed) => {
    if (isPublic(request)) return proceed();
    const token = bearerOf(request);
    const actor = token === undefined ? undefined : tokens.recall(token);
    if (actor) request.asked.actor = actor;
    if (actor || token === undefined) return proceed(actor ? undefined : new HttpProblem('unauthenticated'));
    verify(tokens, token, request).then(() => proceed(), proceed);
  });
}

const askedOf = ({ headers, method }: FastifyRequest): Asked => ({
  correlationId: correlationIdOf(headers['x-correlation-id']),
  key: READS.has(method) ? undefined : keyOf(headers['idempotency-key']),
  startedAt: performance.now(),
});

/** By the route that was matched, never by the text of the URL, which can be written in many ways. */
const isPublic = ({ is404, routeOptions: { config, url } }: FastifyRequest): boolean =>
  is404 || config.public === true || url === '/docs' || url?.startsWith('/docs/') === true;

const bearerOf = ({ headers: { authorization } }: FastifyRequest): string | undefined =>
  /^Bearer ([\w.-]{1,4096})$/i.exec(authorization ?? '')?.[1];

async function verify(tokens: Tokens, token: string, request: FastifyRequest): Promise<void> {
  const actor = await tokens.verify(token);
  if (!actor) throw new HttpProblem('unauthenticated');
  request.asked.actor = actor;
}

/** A URL that cannot be decoded comes by no hook: it gets its ids here. */
export function refuseUnread(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  request.asked = askedOf(request);
  sendProblem(error, request, reply.header('X-Correlation-Id', request.asked.correlationId));
}
