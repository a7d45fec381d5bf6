import { openApiOf } from '#libs/http';
import { DOCUMENT } from './thing.app.ts';
import { thingClient } from './thing.client.ts';

const { get, app } = thingClient();
const document = () => openApiOf(app(), DOCUMENT);

describe('The documentation', () => {
  it('describes a command from its decorators alone', () => {
    const { paths, components } = document();
    const create = paths['/v1/things']?.['post'];
    expect(create).toMatchObject({ operationId: 'CreateThing', 'x-roles': ['headteacher'], 'x-clause': 'CTT-1.1' });
    expect(create?.['requestBody']).toStrictEqual({
      required: true,
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/ThingBody' }, example: { on: '2026-09-04' } },
      },
    });
    const { ThingBody } = components['schemas'] as Record<string, unknown>;
    expect(ThingBody).toStrictEqual({
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        session: { enum: ['AM', 'PM'] },
        people: { type: 'array', minItems: 0, maxItems: 3, items: { type: 'string', format: 'uuid' } },
        narrative: { $ref: '#/components/schemas/DocumentRef' },
        occurredAt: { type: 'string', format: 'date-time' },
      },
      required: ['on', 'session'],
      additionalProperties: false,
    });
  });

  it('tells of each status which codes it can stand for', () => {
    const responses = document().paths['/v1/things']?.['post']?.['responses'] as Record<string, { content: object }>;
    expect(Object.keys(responses)).toStrictEqual([
      '201',
      '400',
      '401',
      '403',
      '404',
      '409',
      '412',
      '413',
      '415',
      '422',
      '500',
      '503',
    ]);
    expect(responses['409']?.content).toStrictEqual({
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            { properties: { code: { enum: ['contention', 'thing-not-active'] }, status: { const: 409 } } },
          ],
        },
      },
    });
  });

  it('tells who may where it is danger', () =>
    expect(document().paths['/v1/things/{thingId}/end']?.['post']).toMatchObject({
      'x-roles': ['headteacher'],
      'x-danger-roles': ['dsl'],
    }));

  it('names every parameter', () => {
    const one = document().paths['/v1/things/{thingId}']?.['get'] as { parameters: { name: string }[] };
    expect(one.parameters.map(({ name }) => name)).toStrictEqual([
      'thingId',
      'after',
      'If-None-Match',
      'X-Correlation-Id',
    ]);
  });

  it('says what anybody may ask', () =>
    expect(document().paths['/health/live']?.['get']).toMatchObject({ security: [], tags: ['health'] }));

  it('is served to whoever asks, with nothing from elsewhere', async () => {
    const headers = { authorization: '' };
    expect((await get('/docs/openapi.json', { headers })).body).toStrictEqual(JSON.parse(JSON.stringify(document())));
    const page = await fetch(`${await app().getUrl()}/docs`);
    expect([page.status, (await page.text()).match(/(?:src|href)="(?:https?:)?\/\//)]).toStrictEqual([200, null]);
    const script = await fetch(`${await app().getUrl()}/docs/swagger-ui-bundle.js`);
    expect([script.status, (await script.text()).length > 100_000]).toStrictEqual([200, true]);
  });
});
