import { operationsIn } from './api-description.ts';

describe('The description of an API', () => {
  it('tells each operation’s method and path by its name', () => {
    const paths = {
      '/v1/placements/{placementId}': { get: { operationId: 'GetPlacement' }, parameters: {} },
      '/v1/placements': { post: { operationId: 'ProposePlacement' }, get: { operationId: 'ListPlacements' } },
    };
    expect(Object.fromEntries(operationsIn({ paths }))).toStrictEqual({
      GetPlacement: { method: 'GET', path: '/v1/placements/{placementId}' },
      ProposePlacement: { method: 'POST', path: '/v1/placements' },
      ListPlacements: { method: 'GET', path: '/v1/placements' },
    });
  });
  it('may have none', () => expect(operationsIn({}).size).toBe(0));
});
