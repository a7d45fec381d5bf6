import type { Actor, Journey, Names, Step } from './journey.ts';
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
  /** Called after each step, with what was sent and answered. */
  told?: (told: Told) => void;
}>;

export type Told = Readonly<{ journey: Journey; step: Step; sent: unknown; answer: Answer }>;

/** A step went otherwise than the story says. */
export class StoryBroken extends Error {
  override readonly name = 'StoryBroken';
}

/** Plays a story, step by step. Answers what its steps have named; rejects with StoryBroken where one goes otherwise. */
export async function play(journey: Journey, stage: Stage, known: Names = {}): Promise<Names> {
  let names = known;
  for (const [index, step] of journey.steps.entries()) {
    await stage.setClock(step.at);
    const answer = await ask({ journey, step, key: `${journey.name}/${index}` }, stage, names);
    expectAsTold(step, answer);
    names = { ...names, ...learnt(step, answer) };
  }
  return names;
}

async function ask(
  { journey, step, key }: Readonly<{ journey: Journey; step: Step; key: string }>,
  stage: Stage,
  names: Names,
): Promise<Answer> {
  const operation = stage.operations.get(step.operation);
  const actor = journey.cast[step.as];
  if (!operation || !actor)
    throw new StoryBroken(`${step.operation} by ${step.as} is not in the description or the cast`);
  const token = await stage.tokenFor(resolved(actor, names) as Actor);
  const sent = step.body === undefined ? undefined : resolved(step.body, names);
  const response = await fetch(urlOf(stage.baseUrl, operation.path, step, names), {
    method: operation.method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(operation.method === 'GET' ? {} : { 'idempotency-key': key, 'content-type': 'application/json' }),
    },
    ...(operation.method === 'GET' ? {} : { body: JSON.stringify(sent ?? {}) }),
  });
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const answer = { status: response.status, headers: Object.fromEntries(response.headers), body };
  stage.told?.({ journey, step, sent, answer });
  return answer;
}

function urlOf(baseUrl: string, path: string, step: Step, names: Names): string {
  const parameters = resolved(step.path ?? {}, names) as Record<string, string>;
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole);
  const query = new URLSearchParams(resolved(step.query ?? {}, names) as Record<string, string>).toString();
  return `${baseUrl}${filled}${query === '' ? '' : `?${query}`}`;
}

function expectAsTold({ says = 'A step', operation, refused }: Step, { status, body }: Answer): void {
  if (refused === undefined && status < 300) return;
  const problem = (body ?? {}) as Readonly<{ code?: string; clauses?: readonly Readonly<{ id: string }>[] }>;
  const clauses = refused?.clauses && { clauses: (problem.clauses ?? []).map(({ id }) => id) };
  const seen = JSON.stringify({ status, code: problem.code, ...clauses });
  const told = refused ? JSON.stringify(refused) : 'accepted';
  if (told !== seen) throw new StoryBroken(`${says} (${operation}) told ${told}, seen ${seen} ${JSON.stringify(body)}`);
}

const learnt = ({ names = {} }: Step, { body, headers }: Answer): Names => ({
  ...(headers['ledger-position'] !== undefined && { position: headers['ledger-position'] }),
  ...Object.fromEntries(Object.entries(names).map(([name, pointer]) => [name, String(pointedAt(body, pointer))])),
});
