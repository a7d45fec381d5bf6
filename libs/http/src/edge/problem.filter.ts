import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { problemOf } from '../problems/problem-of.ts';
import { sendProblem } from './send-problem.ts';

/** Everything that is thrown, wherever it is, leaves as a problem; what nobody foresaw is told to the log alone. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (problemOf(error).status === 500)
      this.log.error({ err: error, correlationId: request.asked.correlationId }, 'failed');
    if (!reply.sent) sendProblem(error, request, reply);
  }
}
