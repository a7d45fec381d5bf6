import { sent, type Actor, type Answer, type Names, type Request } from '#libs/journeys';
import { routeOf } from './description.ts';
import type { OpenStage } from './stage.ts';

/** Puts ids in a path, by the names of its parameters. */
export const filled = (path: string, ids: Names): string =>
  path.replace(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole);

/** The parameters of a query. */
export type Query = Readonly<Record<string, string>>;

/** Asks a query as somebody. */
export async function ask(
  { url, bearer }: OpenStage,
  operation: string,
  { as, ids = {}, query = {} }: Readonly<{ as: Actor; ids?: Names; query?: Query }>,
): Promise<Answer> {
  const asked = new URLSearchParams(query).toString();
  const headers = { authorization: await bearer(as) };
  return sent({ url: `${url}${filled(routeOf(operation).path, ids)}?${asked}`, method: 'GET', headers });
}

/** The same request with other headers; one that is undefined is left out. */
export const withHeaders = (request: Request, headers: Readonly<Record<string, string>>): Request => ({
  ...request,
  headers: { ...request.headers, ...headers },
});

/** The same request with more in its body. */
export const withBody = (request: Request, more: object): Request => ({
  ...request,
  body: JSON.stringify({ ...(JSON.parse(request.body ?? '{}') as object), ...more }),
});

/** The status, and the problem's code where there is one. */
export const outcomeOf = ({ status, body }: Answer): readonly [status: number, code?: string] => {
  const { code } = (body ?? {}) as Readonly<{ code?: string }>;
  return code === undefined ? [status] : [status, code];
};
