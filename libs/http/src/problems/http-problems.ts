/**
 * What the HTTP edge itself can answer, beside the rejections of the domain: code → status and what it means. Closed, like
 * a context's table of rejections.
 */
export const HTTP_PROBLEMS = {
  'malformed-request': [400, 'The request is not HTTP that can be read.'],
  'malformed-json': [400, 'The body is not JSON.'],
  'invalid-body': [400, 'The body is not what this command takes; see errors.'],
  'invalid-parameter': [400, 'A parameter of the path or the query is not what it should be; see errors.'],
  'invalid-header': [400, 'A header is not what it should be; see errors.'],
  unauthenticated: [401, 'A valid token is needed.'],
  'no-such-route': [404, 'There is nothing here.'],
  'request-timeout': [408, 'The request took too long to come in.'],
  'body-too-large': [413, 'The body is larger than this service takes.'],
  'append-too-large': [413, 'What this would record is larger than the log takes at once.'],
  'media-type-unsupported': [415, 'Bodies are application/json here.'],
  'headers-too-large': [431, 'The headers are larger than this service takes.'],
  'internal-error': [500, 'Something went wrong here. Nothing is known to have been recorded.'],
  'outcome-unknown': [503, 'It is not known whether this was recorded: repeat it with the same Idempotency-Key.'],
  'position-not-reached': [503, 'The read model has not come as far as the position asked for; try again.'],
  unavailable: [503, 'The service is not ready, or is stopping; try again.'],
} as const satisfies Readonly<Record<string, readonly [status: number, message: string]>>;

export type HttpProblemCode = keyof typeof HTTP_PROBLEMS;

/** What one field, parameter or header should have been; exactly one of the three names it. */
export type InputError = Readonly<{ pointer?: string; parameter?: string; header?: string; detail: string }>;

/** The edge itself refuses: with one of its codes, never with a cause. `facts` are coded. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  constructor(
    readonly code: HttpProblemCode,
    readonly errors: readonly InputError[] = [],
    readonly facts?: Readonly<Record<string, unknown>>,
  ) {
    super(HTTP_PROBLEMS[code][1]);
  }
}
