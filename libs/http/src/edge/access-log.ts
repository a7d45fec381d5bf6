import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

/** One line per answer: who asked for which route, and how it went. Never a body, a token or a query. */
export const installAccessLog = (server: FastifyInstance, log: Logger): void => {
  server.addHook('onResponse', (request, reply, done) => {
    log.info(lineOf(request, reply), 'answered');
    done();
  });
};

const lineOf = ({ asked, method, routeOptions: { url } }: FastifyRequest, { statusCode }: FastifyReply) => ({
  correlationId: asked.correlationId,
  method,
  route: url ?? 'unknown',
  status: statusCode,
  ms: Math.round((performance.now() - asked.startedAt) * 10) / 10,
  ...(asked.actor && { actor: asked.actor.id, role: asked.actor.role }),
});
