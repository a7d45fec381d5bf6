import { NO_STREAM, type StreamName } from '#libs/kernel';
import { newEvent } from '#libs/testing';
import { validateAppend } from './validate-append.ts';

const STREAM = 'placement-1' as StreamName;

describe('An append, before it is sent', () => {
  it('becomes texts', () => {
    const { id, type, data, metadata } = newEvent(1);
    expect(validateAppend(STREAM, NO_STREAM, [newEvent(1)])).toStrictEqual([
      { id, type, data: JSON.stringify(data), metadata: JSON.stringify(metadata) },
    ]);
  });

  it('leaves out what is undefined inside, as JSON does', () =>
    expect(validateAppend(STREAM, 3, [newEvent(1, { data: { a: undefined, b: 1 } })])).toMatchObject([
      { data: '{"b":1}' },
    ]));

  it.each([
    ['an infinite number', { n: Infinity }, 'The data of an event cannot be written as JSON'],
    ['a symbol', { n: Symbol('s') }, 'The data of an event cannot be written as JSON'],
    ['a bigint', 1n, 'The data of an event cannot be written as JSON'],
    ['nothing', undefined, 'The data of an event is nothing that JSON can hold'],
  ])('is refused with %s in it', (_, data, message) =>
    expect(() => validateAppend(STREAM, NO_STREAM, [newEvent(1, { data })])).toThrow(message),
  );

  it.each([
    ['placement', 'A stream is named category-id, not placement'],
    ['placement-\ud800', 'A name holds what cannot be printed'],
    ['$ce-placement', '$ce-placement: names with $ in front belong to the store'],
  ])('is refused for the stream %j', (stream, message) =>
    expect(() => validateAppend(stream as StreamName, NO_STREAM, [newEvent(1)])).toThrow(message),
  );
});
