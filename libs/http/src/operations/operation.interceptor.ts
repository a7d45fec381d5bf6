import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { HttpProblem } from '../problems/http-problems.ts';
import { answerRead, answerWrite } from './answers.ts';
import { readEnvelope } from './envelope.ts';
import { operationOf, type ReadOperation, type WriteOperation } from './operation.ts';
import { readPathIds } from './path-ids.ts';
import { PositionWait } from './position-wait.ts';
import { readQuery } from './query-input.ts';

/** The longest that `?after=` waits. */
const LONGEST_WAIT_MS = 5_000;

/** Stands around every declared route: reads what was asked before the controller, and writes its answer's headers after. */
@Injectable()
export class OperationInterceptor implements NestInterceptor {
  constructor(
    private readonly clock: Clock,
    private readonly wait: PositionWait,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> | Promise<Observable<unknown>> {
    const operation = operationOf(context.getHandler());
    if (!operation) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    readPathIds(request.params as Record<string, string>);
    return operation.kind === 'write'
      ? this.write(operation, { request, reply, next })
      : this.read(operation, { request, reply, next });
  }

  private write(operation: WriteOperation, { request, reply, next }: Exchange): Observable<unknown> {
    const { actor, key, correlationId } = request.asked;
    if (!actor) throw new HttpProblem('unauthenticated');
    const { body, headers } = request;
    const ifMatch = headers['if-match'];
    const incoming = { actor, key, correlationId, body, ifMatch, receivedAt: this.clock.now() };
    const envelope = readEnvelope(operation, incoming);
    request.asked.envelope = envelope;
    request.body = envelope.body;
    return next.handle().pipe(map((outcome) => answerWrite(operation, outcome, { request, reply })));
  }

  private async read(operation: ReadOperation, { request, reply, next }: Exchange): Promise<Observable<unknown>> {
    const asked = request.query as Readonly<Record<string, unknown>>;
    const { after, ...parameters } = asked;
    const waits = operation.after !== undefined;
    request.query = readQuery(operation.input, waits ? parameters : asked);
    if (waits && after !== undefined) await this.reach(operation.after, after);
    return next.handle().pipe(map((result) => answerRead(result, { request, reply })));
  }

  private async reach(projection: string, after: unknown): Promise<void> {
    if (typeof after !== 'string' || !/^\d{1,15}$/.test(after))
      throw new HttpProblem('invalid-parameter', [{ parameter: 'after', detail: 'must be a Ledger-Position' }]);
    if (!(await this.wait.reached(projection, Number(after), LONGEST_WAIT_MS)))
      throw new HttpProblem('position-not-reached');
  }
}

type Exchange = Readonly<{ request: FastifyRequest; reply: FastifyReply; next: CallHandler<unknown> }>;
