import type { UnmetClause } from '#libs/kernel';
import type { InputError } from './http-problems.ts';

/** What is sent, for every status that is not a success. */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Where each problem code has its page. Stable: clients may compare `type`. */
export const PROBLEM_BASE = 'https://placement-ledger.example/problems/';

/**
 * An RFC 9457 problem. `code` is the last part of `type`; `instance` names the request by its correlation id. `errors` tells
 * which inputs are wrong, `clauses` which clauses are not met, `facts` what else the rule has to say (codes and dates only).
 */
export type Problem = Readonly<{
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  errors?: readonly InputError[];
  clauses?: readonly UnmetClause[];
  facts?: Readonly<Record<string, unknown>>;
}>;

/** What differs from one problem to the next. */
export type ProblemParts = Readonly<{
  code: string;
  status: number;
  detail: string;
  errors?: readonly InputError[];
  clauses?: readonly UnmetClause[];
  facts?: Readonly<Record<string, unknown>>;
}>;

/** Writes a problem out in full. */
export const problem = (parts: ProblemParts, correlationId: string): Problem => {
  const { code, status, detail, ...more } = parts;
  const instance = `urn:uuid:${correlationId}`;
  return { type: `${PROBLEM_BASE}${code}`, title: titleOf(code), status, detail, instance, code, ...more };
};

/** `placement-not-active` → `Placement not active`. */
export const titleOf = (code: string): string => {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
