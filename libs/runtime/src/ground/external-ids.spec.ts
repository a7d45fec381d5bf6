import { KeyedExternalIds } from './external-ids.ts';

const upn = { system: 'mis', id: 'A123456789012' };
const digests = new KeyedExternalIds(Buffer.alloc(32, 1));

describe('A student’s key in another system', () => {
  it('has one digest, in which it does not appear', () => {
    expect(digests.of(upn)).toMatch(/^[0-9a-f]{64}$/);
    expect(new KeyedExternalIds(Buffer.alloc(32, 1)).of({ ...upn })).toBe(digests.of(upn));
  });

  it('has another one under another key, in another system, or as another id', () => {
    const others = [
      new KeyedExternalIds(Buffer.alloc(32, 2)).of(upn),
      digests.of({ ...upn, system: 'census' }),
      digests.of({ ...upn, id: 'A123456789013' }),
      digests.of({ system: 'mi', id: 'sA123456789012' }),
    ];
    expect(new Set([digests.of(upn), ...others]).size).toBe(5);
  });
});
