import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { operationOf } from '../operations/operation.ts';
import { HttpProblem } from '../problems/http-problems.ts';

/**
 * The second lock: whatever way a request came in, no controller is reached without an actor unless it is public, and none
 * at all unless its access is declared. It does not ask for roles: an unknown record comes before a role that may not.
 */
@Injectable()
export class TokenGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const operation = operationOf(handler);
    if (operation?.access === 'public') return true;
    if (!context.switchToHttp().getRequest<FastifyRequest>().asked.actor) throw new HttpProblem('unauthenticated');
    if (!operation) throw new Error(`${handler.name} declares no access: use Write or Read`);
    return true;
  }
}
