import { LEDGER_REJECTIONS, type RejectionTable } from '#libs/kernel';
import { HTTP_PROBLEMS, type HttpProblemCode } from '../problems/http-problems.ts';
import { KIND_STATUS } from '../problems/problem-of.ts';
import type { Operation } from '../operations/operation.ts';

/** A problem that a route can answer. */
export type Answerable = Readonly<{ code: string; status: number; message: string }>;

const OF_ANY: readonly HttpProblemCode[] = ['internal-error', 'unavailable'];
const OF_A_BODY: readonly HttpProblemCode[] = [
  'malformed-json',
  'invalid-body',
  'invalid-header',
  'body-too-large',
  'append-too-large',
  'media-type-unsupported',
  'outcome-unknown',
];

/** Every problem that a route can answer: the edge's, the ledger's and its context's. */
export function answerable(operation: Operation, path: string): readonly Answerable[] {
  const { kind, access, problems = {} } = operation;
  if (access === 'public') return fromEdge(['unavailable']);
  const parameters = kind === 'read' || path.includes('{');
  const edge = [
    ...(['unauthenticated', ...OF_ANY] as const),
    ...(parameters ? (['invalid-parameter'] as const) : []),
    ...(kind === 'write' ? OF_A_BODY : []),
    ...(kind === 'read' && operation.after !== undefined ? (['position-not-reached'] as const) : []),
  ];
  const { 'not-found': notFound, 'role-not-allowed': role, ...ofWrites } = LEDGER_REJECTIONS;
  const ledger = { 'not-found': notFound, 'role-not-allowed': role, ...(kind === 'write' && ofWrites) };
  return [...fromEdge(edge), ...fromTable({ ...ledger, ...problems })];
}

const fromEdge = (codes: readonly HttpProblemCode[]): Answerable[] =>
  codes.map((code) => ({ code, status: HTTP_PROBLEMS[code][0], message: HTTP_PROBLEMS[code][1] }));

const fromTable = (table: RejectionTable): Answerable[] =>
  Object.entries(table).map(([code, [kind, message]]) => ({ code, status: KIND_STATUS[kind], message }));
