import type { Told } from '#libs/journeys';
import { codesOf, COMMANDS, DESCRIPTION, rolesOf, routeOf } from './description.ts';
import { faultsIn } from './faults-in.ts';
import { isAccepted, openStage, type OpenStage } from './stage.ts';

const NAMED = ['etag', 'ledger-position', 'idempotency-key'];

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

const routeOfStep = ({ step }: Told) => routeOf(step.operation);
const roleIn = ({ journey, step }: Told): string => journey.cast[step.as]?.role ?? '';
const isThere = ({ answer }: Told): boolean => answer.status !== 404;
const said = ({ journey, step, answer }: Told, what: unknown): string =>
  `${journey.name}: ${step.operation} → ${answer.status} ${JSON.stringify(what)}`;

describe('Another system, which knows the description alone', () => {
  it.each(DESCRIPTION['x-journeys'].map((journey) => [journey.title, journey] as const))(
    'plays: %s',
    async (_title, journey) => {
      expect(Object.keys(await stage.play(journey))).toContain('position');
    },
  );

  it('has every command accepted at least once', () => {
    const accepted = new Set(stage.played.filter(isAccepted).map(({ step }) => step.operation));
    const left = COMMANDS.map(({ operationId }) => operationId).filter((operation) => !accepted.has(operation));
    expect(left).toStrictEqual([]);
  });

  it('is let in as those whom x-roles names, and nobody else', () => {
    const wrong = stage.played.filter(isThere).filter((told) => {
      const { code } = (told.answer.body ?? {}) as { code?: string };
      return rolesOf(routeOfStep(told)).includes(roleIn(told)) === (code === 'role-not-allowed');
    });
    expect(wrong.map((told) => said(told, roleIn(told)))).toStrictEqual([]);
  });

  it('finds nothing where it may not know that anything is, and nowhere else', () => {
    const unknown = stage.played.filter((told) => !isThere(told));
    expect(unknown.map((told) => [told.step.operation, roleIn(told)])).toStrictEqual([
      ['GetSafeguardingConcern', 'headteacher'],
      ['GetSafeguardingConcern', 'headteacher'],
    ]);
  });

  it('is refused with problems alone that the operation declares', () => {
    const refusals = stage.played.filter(({ answer }) => answer.status >= 300);
    expect(refusals.length).toBeGreaterThan(20);
    const undeclared = refusals.filter((told) => {
      const { code } = told.answer.body as { code: string };
      return !codesOf(routeOfStep(told), told.answer.status).includes(code);
    });
    expect(undeclared.map((told) => said(told, told.answer.body))).toStrictEqual([]);
  });

  it('is answered as the description says', () => {
    const faults = stage.played.flatMap((told) => {
      const { status, headers, body } = told.answer;
      const response = routeOfStep(told).responses[status];
      if (!response) return [said(told, 'is not described')];
      const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(response.content ?? {});
      const isTyped = (headers['content-type'] ?? '').startsWith(type);
      return [...(isTyped ? [] : ['content-type']), ...faultsIn(body, schema)].map((fault) => said(told, fault));
    });
    expect(faults).toStrictEqual([]);
  });

  it('learns of each command where it stands, and under which key', () => {
    const silent = stage.played.filter(
      (told) => isAccepted(told) && !NAMED.every((header) => told.answer.headers[header] !== undefined),
    );
    expect(silent.map((told) => said(told, told.answer.headers))).toStrictEqual([]);
  });
});
