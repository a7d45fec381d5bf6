import type { ResolvedEvent } from '@eventstore/db-client';
import { newEvent } from '#libs/testing';
import { PAGE_BYTES, weighing } from './weighing.ts';

const resolved = (data: unknown) => ({ event: { data, metadata: newEvent(1).metadata } }) as unknown as ResolvedEvent;

describe('A page', () => {
  it('is full with the event that makes it weigh a megabyte', () => {
    const isFull = weighing();
    const each = [0, 1, 2].map(() => isFull(resolved({ note: 'x'.repeat(400_000) })));
    expect(each).toStrictEqual([false, false, true]);
  });

  it.each([
    ['an event as ours are', newEvent(1).data],
    ['numbers and words', { list: Array.from({ length: 50 }, (_, n) => n), yes: true, none: null }],
    ['text in many parts', { parts: Array.from({ length: 50 }, () => ({ name: 'value' })) }],
  ])('never weighs less than half its JSON: %s', (_what, data) => {
    const copies = Math.ceil((2 * PAGE_BYTES) / JSON.stringify([data, newEvent(1).metadata]).length);
    const isFull = weighing();
    expect(Array.from({ length: copies }, () => isFull(resolved(data))).at(-1)).toBe(true);
  });

  it('is full with an event that is nested deeper than anybody would climb', () => {
    let data: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) data = [data];
    expect(weighing()(resolved(data))).toBe(true);
  });
});
