import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

const asked = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().asked;

/** The command's kernel Envelope: ids, actor, times, validated body, `If-Match`. */
export const Enveloped = createParamDecorator((_: unknown, context: ExecutionContext) => asked(context).envelope);

/** The kernel Actor who asks. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext) => asked(context).actor);
