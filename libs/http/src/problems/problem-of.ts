import { HttpException } from '@nestjs/common';
import {
  AppendTooLarge,
  Conflict,
  LEDGER_REJECTIONS,
  OutcomeUnknown,
  Rejected,
  StoreClosed,
  StoreUnavailable,
  type RejectionKind,
} from '#libs/kernel';
import { HTTP_PROBLEMS, HttpProblem, type HttpProblemCode, type InputError } from './http-problems.ts';
import type { ProblemParts } from './problem.ts';

/** The status for each kind of rejection: all that HTTP adds to the domain's refusals. */
export const KIND_STATUS: Readonly<Record<RejectionKind, number>> = {
  malformed: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unmet: 422,
};

/** What a thrown error is to the caller. Whatever is not known here is an internal error that says nothing of its cause. */
export function problemOf(error: unknown): ProblemParts {
  if (error instanceof HttpProblem)
    return { ...ofEdge(error.code, error.errors), ...(error.facts && { facts: error.facts }) };
  if (error instanceof Rejected) return ofRejection(error);
  if (error instanceof OutcomeUnknown) return ofEdge('outcome-unknown');
  if (error instanceof StoreClosed || error instanceof StoreUnavailable) return ofEdge('unavailable');
  if (error instanceof AppendTooLarge) return ofEdge('append-too-large');
  if (error instanceof Conflict) return { code: 'contention', status: 409, detail: LEDGER_REJECTIONS.contention[1] };
  return ofEdge(codeOfFramework(error));
}

/** Seconds after which it makes sense to try again, where it does. */
export const retryAfter = ({ code, status }: ProblemParts): number | undefined =>
  status === 503 || code === 'contention' ? 1 : undefined;

const ofEdge = (code: HttpProblemCode, errors: readonly InputError[] = []): ProblemParts => {
  const [status, detail] = HTTP_PROBLEMS[code];
  return { code, status, detail, ...(errors.length > 0 && { errors }) };
};

const ofRejection = ({ code, kind, message, details: { clauses, ...facts } }: Rejected): ProblemParts => ({
  code,
  status: KIND_STATUS[kind],
  detail: message,
  ...(clauses && { clauses }),
  ...(Object.keys(facts).length > 0 && { facts }),
});

const OF_STATUS: Readonly<Record<number, HttpProblemCode>> = {
  400: 'malformed-request',
  403: 'no-such-route', // the documentation's files, asked for by a path that leads out of them
  404: 'no-such-route',
  405: 'no-such-route',
  408: 'request-timeout',
  413: 'body-too-large',
  414: 'malformed-request',
  415: 'media-type-unsupported',
  431: 'headers-too-large',
  503: 'unavailable',
};

const JSON_ERRORS = new Set(['FST_ERR_CTP_EMPTY_JSON_BODY', 'FST_ERR_CTP_INVALID_JSON_BODY']);

/** The code for what Fastify or Nest threw, by its status; never by its text. Anybody else's error is an internal one. */
function codeOfFramework(error: unknown): HttpProblemCode {
  if (error instanceof HttpException) return OF_STATUS[error.getStatus()] ?? 'internal-error';
  if (!(error instanceof Error)) return 'internal-error';
  const { statusCode, code = '' } = error as Readonly<{ statusCode?: unknown; code?: string }>;
  if (JSON_ERRORS.has(code) || (error instanceof SyntaxError && statusCode === 400)) return 'malformed-json';
  return (code.startsWith('FST_') && OF_STATUS[Number(statusCode)]) || 'internal-error';
}
