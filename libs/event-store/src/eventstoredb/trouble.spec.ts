import { AppendTooLarge, Conflict, StoreUnavailable, type StreamName } from '#libs/kernel';
import { denialOf, refusalOf, StreamDestroyed } from './refusal.ts';
import { Late, troubleOf, wasNeverTaken } from './trouble.ts';

const refused = { stream: 'placement-1' as StreamName, expected: 4, bytes: 9 };

describe('What was wrong', () => {
  it.each([
    ['unavailable', { name: 'UnavailableError', type: 'unavailable', code: 14, message: '14 UNAVAILABLE: gone' }],
    ['unavailable', { name: 'Error', code: 14, message: '14 UNAVAILABLE: No connection established.' }],
    ['broken', { name: 'UnknownError', type: 'unknown', code: 13, message: '13 INTERNAL: Received RST_STREAM' }],
    ['broken', { name: 'CancelledError', type: 'cancelled', code: 1, message: '' }],
    ['not-ready', { name: 'UnknownError', type: 'unknown', message: 'Could not recognize Server Is Not Ready' }],
    ['no-leader-found', { name: 'Error', message: 'Failed to discover after 10 attempts.' }],
    ['not-leader', { name: 'NotLeaderError', type: 'not-leader', code: 5, message: '' }],
    ['timeout', { name: 'TimeoutError', type: 'timeout', code: 10, message: '10 ABORTED: Forwarding timeout' }],
    ['timeout', { name: 'TimeoutError', type: 'timeout', code: 10, message: '10 ABORTED: Commit phase timeout.' }],
    ['timeout', { name: 'DeadlineExceededError', type: 'deadline-exceeded', message: '' }],
    ['too-slow', { name: 'TimeoutError', type: 'timeout', code: 10, message: '10 ABORTED: Consumer too slow' }],
    [
      'other',
      { name: 'UnknownError', type: 'unknown', code: 2, message: '2 UNKNOWN: Exception was thrown by handler.' },
    ],
  ])('is told by code and known words, never by the class: %s', (trouble, error) => {
    expect(troubleOf(error)).toBe(trouble);
    expect(refusalOf(error, refused)).toBeUndefined();
  });

  it.each([[new Late()], [new Late('silent')], [new Late('ended')]])('is what ended our own wait: %s', (late) =>
    expect(troubleOf(late)).toBe(late.trouble),
  );

  it.each([
    [true, { type: 'not-leader', code: 5 }],
    [true, { message: 'Failed to discover after 3 attempts.' }],
    [true, { code: 14, message: '14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED' }],
    [false, { code: 14, message: '14 UNAVAILABLE: Connection dropped' }],
    [false, { type: 'timeout', code: 10, message: '10 ABORTED: Commit phase timeout.' }],
    [false, { type: 'deadline-exceeded' }],
    [false, new Late()],
  ])('says whether nothing can have been written: %s', (never, error) => expect(wasNeverTaken(error)).toBe(never));
});

describe('What asking again would not change', () => {
  it.each([
    [{ type: 'wrong-expected-version', actualVersion: 7n }, new Conflict(refused.stream, 4, 7)],
    [{ type: 'wrong-expected-version', actualVersion: 'no_stream' }, new Conflict(refused.stream, 4, -1)],
    [{ type: 'maximum-append-size-exceeded', maxAppendSize: 1_048_576 }, new AppendTooLarge(9)],
    [{ type: 'stream-deleted' }, new StreamDestroyed(refused.stream)],
    [{ type: 'access-denied', code: 16 }, new StoreUnavailable('EventStoreDB does not let this user in')],
    [{ code: 7 }, new StoreUnavailable('EventStoreDB does not let this user in')],
  ])('is said in words of the port’s: %o', (error, expected) => {
    const refusal = refusalOf(error, refused);
    expect([refusal?.constructor, refusal?.message]).toStrictEqual([expected.constructor, expected.message]);
  });

  it('is not asked for ever of something that is no EventStoreDB', () =>
    expect(denialOf({ code: 12 })).toMatchObject({ message: 'What answers there is no EventStoreDB' }));
});
