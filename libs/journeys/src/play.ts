import { same } from '#libs/kernel';
import type { Actor, Journey, Names, Refusal, Step } from './journey.ts';
import type { Operation } from './api-description.ts';
import { pointedAt, resolved } from './references.ts';

/** What was answered: status, headers in lower case, and the JSON body where there was one. */
export type Answer = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: unknown }>;

/** How a story meets a ledger. `tokenFor` makes a token for a resolved actor; `setClock` moves the ledger's clock. */
export type Stage = Readonly<{
  baseUrl: string;
  operations: ReadonlyMap<string, Operation>;
  tokenFor: (actor: Actor) => Promise<string>;
  setClock: (at: string) => Promise<void>;
  /** Called after each step, which is over once this is. */
  told?: (told: Told) => void | Promise<void>;
}>;

/** A step that was played: the request as it was sent, its answer, and what the story has learnt by then. */
export type Told = Readonly<{ journey: Journey; step: Step; request: Request; answer: Answer; names: Names }>;

/** A request that can be sent again as it was. */
export type Request = Readonly<{
  url: string;
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}>;

/** A step went otherwise than the story says. */
export class StoryBroken extends Error {
  override readonly name = 'StoryBroken';
}

/** Plays a story, step by step. Answers what its steps have named; rejects with StoryBroken where one goes otherwise. */
export async function play(journey: Journey, stage: Stage, known: Names = {}): Promise<Names> {
  let names = known;
  for (const [index, step] of journey.steps.entries()) {
    await stage.setClock(step.at);
    const request = await requestOf({ journey, step, key: `${journey.name}/${index}` }, stage, names);
    const answer = await (step.eventually ? answeredAsTold(step, request) : sent(request));
    names = { ...names, ...learnt(step, answer) };
    await stage.told?.({ journey, step, request, answer, names });
    expectAsTold(step, answer);
  }
  return names;
}

const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/** Asks until it is answered as told, or for too long. */
async function answeredAsTold(step: Step, request: Request): Promise<Answer> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await sent(request);
    if (isAsTold(step, answer) || performance.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Sends a request. */
export async function sent({ url, ...init }: Request): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const body: unknown = isJson ? JSON.parse(text) : text || undefined;
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

async function requestOf(
  { journey, step, key }: Readonly<{ journey: Journey; step: Step; key: string }>,
  stage: Stage,
  names: Names,
): Promise<Request> {
  const operation = stage.operations.get(step.operation);
  const actor = journey.cast[step.as];
  if (!operation || !actor)
    throw new StoryBroken(`${step.operation} by ${step.as} is not in the description or the cast`);
  const { method, path } = operation;
  const url = urlOf(stage.baseUrl, path, step, names);
  const authorization = `Bearer ${await stage.tokenFor(resolved(actor, names) as Actor)}`;
  if (method === 'GET') return { url, method, headers: { authorization } };
  const headers = { authorization, 'idempotency-key': key, 'content-type': 'application/json' };
  return { url, method, headers, body: JSON.stringify(resolved(step.body ?? {}, names)) };
}

function urlOf(baseUrl: string, path: string, step: Step, names: Names): string {
  const parameters = resolved(step.path ?? {}, names) as Record<string, string>;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters[name];
    if (parameter === undefined) throw new StoryBroken(`${step.operation} needs ${name} in its path`);
    return encodeURIComponent(parameter);
  });
  const query = new URLSearchParams(resolved(step.query ?? {}, names) as Record<string, string>).toString();
  return `${baseUrl}${filled}${query === '' ? '' : `?${query}`}`;
}

function expectAsTold(step: Step, answer: Answer): void {
  if (isAsTold(step, answer)) return;
  const { says = 'A step', operation, refused, shows } = step;
  const told = JSON.stringify(refused ?? shows ?? 'accepted');
  const seen = `${JSON.stringify(refusalIn(answer, refused))} ${JSON.stringify(answer.body)}`;
  throw new StoryBroken(`${says} (${operation}) told ${told}, seen ${seen}`);
}

const isAsTold = ({ refused, shows = {} }: Step, answer: Answer): boolean =>
  refused === undefined
    ? answer.status < 300 &&
      Object.entries(shows).every(([pointer, held]) => same(pointedAt(answer.body, pointer), held))
    : same(refused, refusalIn(answer, refused));

/** What an answer refuses with, as far as the story tells it. */
function refusalIn({ status, body }: Answer, told: Refusal | undefined) {
  const { code, clauses = [] } = (body ?? {}) as Readonly<{ code?: string; clauses?: readonly { id: string }[] }>;
  return { status, code, ...(told?.clauses && { clauses: clauses.map(({ id }) => id) }) };
}

const learnt = ({ names = {} }: Step, { body, headers }: Answer): Names => ({
  ...(headers['ledger-position'] !== undefined && { position: headers['ledger-position'] }),
  ...Object.fromEntries(
    Object.entries(names).flatMap(([name, pointer]) => {
      const found = pointedAt(body, pointer);
      return typeof found === 'string' || typeof found === 'number' ? [[name, String(found)]] : [];
    }),
  ),
});
