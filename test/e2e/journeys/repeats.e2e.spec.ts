import { sent, type Answer, type Told } from '#libs/journeys';
import { outcomeOf, withBody, withHeaders } from './asking.ts';
import { DESCRIPTION, QUERIES } from './description.ts';
import { isAccepted, openStage, type OpenStage } from './stage.ts';

const BEYOND = 999_999_999_999;

let stage: OpenStage;
let accepted: readonly Told[];
beforeAll(async () => {
  stage = await openStage();
  // What processes add comes before the next command: a repeat that has nothing to add answers how far all has come.
  for (const journey of DESCRIPTION['x-journeys']) await stage.play(journey, () => stage.settled());
  accepted = stage.played.filter(isAccepted);
});
afterAll(() => stage.stop());

/** Adds a fact of no story, and tells where it stands in the log. */
async function markedAt(name: string): Promise<number> {
  const first = accepted[0];
  if (!first) throw new Error('Nothing was accepted');
  const { headers } = await sent(withHeaders(withBody(first.request, { name }), { 'idempotency-key': name }));
  return Number(headers['ledger-position']);
}

const isCreate = ({ answer }: Told): boolean => answer.status === 201;
const isDanger = ({ step, request }: Told): boolean =>
  step.operation === 'CeaseForDanger' || request.body?.includes('"danger"') === true;
const told = ({ status, headers, body }: Answer) => {
  const { etag, location } = headers;
  return { status, etag, location, position: headers['ledger-position'], key: headers['idempotency-key'], body };
};

async function outcomes(requests: readonly Told[], changed: (one: Told) => Promise<Answer>) {
  const seen = [];
  for (const one of requests) seen.push([one.step.operation, ...outcomeOf(await changed(one))]);
  return seen;
}

describe('A command that is sent again', () => {
  it('with its key answers the same, and adds nothing', async () => {
    const before = await markedAt('before');
    const again = [];
    for (const { request } of accepted) again.push(told(await sent(request)));
    expect(again).toStrictEqual(accepted.map(({ answer }) => told(answer)));
    expect(await markedAt('after')).toBe(before + 1);
  });

  it('with its key and a stale If-Match answers the same, too', async () => {
    for (const { request, answer } of accepted)
      expect(told(await sent(withHeaders(request, { 'if-match': '"0"' })))).toStrictEqual(told(answer));
  });

  it('with its key and another body is refused, but for danger', async () => {
    const more = { occurredAt: '2026-08-31T12:00:00Z' };
    const commands = accepted.filter((one) => !isDanger(one));
    const seen = await outcomes(commands, ({ request }) => sent(withBody(request, more)));
    expect(seen).toStrictEqual(commands.map(({ step }) => [step.operation, 422, 'idempotency-key-reused']));
    const dangers = accepted.filter(isDanger);
    expect(await outcomes(dangers, ({ request }) => sent(withBody(request, more)))).toStrictEqual(
      dangers.map(({ step }) => [step.operation, 204]),
    );
  });

  it('with a key of its own is refused where its If-Match is stale', async () => {
    const commands = accepted.filter((one) => !isCreate(one) && !isDanger(one) && one.answer.headers['etag'] !== '"0"');
    const headers = { 'idempotency-key': 'another', 'if-match': '"0"' };
    const seen = await outcomes(commands, ({ request }) => sent(withHeaders(request, headers)));
    expect(seen).toStrictEqual(commands.map(({ step }) => [step.operation, 412, 'precondition-failed']));
  });

  it('with a key of its own is accepted where its If-Match is the present ETag', async () => {
    const latest = accepted.findLast(({ step }) => step.operation === 'DelegateApproval');
    const target = accepted.find(
      ({ step, journey }) => step.operation === 'SetAttendanceTarget' && journey === latest?.journey,
    );
    if (!latest || !target) throw new Error('No school was changed');
    const change = withHeaders(withBody(target.request, { percent: 97 }), { 'idempotency-key': 'present' });
    const etag = latest.answer.headers['etag'] ?? '';
    const answer = await sent(withHeaders(change, { 'if-match': etag }));
    expect([answer.status, answer.headers['etag']]).toStrictEqual([204, `"${Number(etag.replaceAll('"', '')) + 1}"`]);
    const stale = withHeaders(withBody(change, { percent: 98 }), { 'idempotency-key': 'stale', 'if-match': etag });
    expect(outcomeOf(await sent(stale))).toStrictEqual([412, 'precondition-failed']);
  });
});

describe('A query that waits', () => {
  it('says when to try again where the log is not as long as that', async () => {
    const asked = stage.played.filter(({ step }) => step.query?.['after'] !== undefined);
    const byOperation = new Map(asked.map((one) => [one.step.operation, one]));
    expect(QUERIES.map(({ operationId }) => operationId).filter((name) => !byOperation.has(name))).toStrictEqual([
      'GetNextSteps',
    ]);
    const answers = await Promise.all(
      [...byOperation.values()].map(({ request }) =>
        sent({ ...request, url: request.url.replace(/after=\d+/, `after=${BEYOND}`) }),
      ),
    );
    for (const answer of answers)
      expect([...outcomeOf(answer), answer.headers['retry-after']]).toStrictEqual([503, 'position-not-reached', '1']);
  });
});
