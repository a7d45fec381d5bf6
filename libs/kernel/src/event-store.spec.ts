import { categoryOf, idIn, streamName } from './event-store.ts';

describe('A stream’s name', () => {
  const stream = streamName('placement', '6f0a3f0e-6d5b-5c0a-9a63-6e1d4b9c2f51');

  it('is its category and its id', () => expect(stream).toBe('placement-6f0a3f0e-6d5b-5c0a-9a63-6e1d4b9c2f51'));
  it('is split at the first hyphen', () =>
    expect([categoryOf(stream), idIn(stream)]).toEqual(['placement', '6f0a3f0e-6d5b-5c0a-9a63-6e1d4b9c2f51']));
});
