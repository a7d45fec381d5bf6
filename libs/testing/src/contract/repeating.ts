import { Conflict, NO_STREAM, type Appended, type NewEvent, type Revision } from '#libs/kernel';
import { newEvent, newEvents } from '../new-event.ts';
import { asNew, failureOf, streamEvents } from './reading.ts';
import { STREAM, type ContractLog } from './subject.ts';

/** What becomes of events that were recorded before: four of them, appended one, two and one at a time. */
export function repeatingContract(log: ContractLog): void {
  const four = newEvents(4);
  const part = (from: number, to: number) => four.slice(from, to);
  const write = async () => [
    await log.store.append(STREAM, NO_STREAM, part(0, 1)),
    await log.store.append(STREAM, 0, part(1, 3)),
    await log.store.append(STREAM, 2, part(3, 4)),
  ];

  it.each([
    ['the first append', NO_STREAM, 0, 1],
    ['an append of two', 0, 1, 3],
    ['the last append', 2, 3, 4],
  ])('answers %s, sent again, as the first time', async (_, expected, from, to) => {
    const answers = await write();
    const again = await log.store.append(STREAM, expected, part(from, to));
    expect(again).toMatchObject(standing(answers.find(({ revision }) => revision === to - 1)));
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual(four);
  });

  it('answers the leading part of an append with where that part ends', async () => {
    await write();
    const [, second] = await streamEvents(log.store, STREAM);
    expect(await log.store.append(STREAM, 0, part(1, 2))).toMatchObject({ revision: 1, position: second?.position });
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual(four);
  });

  it('answers an unbroken run over several appends', async () => {
    const answers = await write();
    expect(await log.store.append(STREAM, NO_STREAM, four)).toMatchObject(standing(answers[2]));
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual(four);
  });

  it('tells a repeat from a write, or does not tell', async () => {
    const answers = await write();
    const again = await log.store.append(STREAM, 2, part(3, 4));
    expect([undefined, false]).toContain(answers[2]?.repeated);
    expect(again.repeated).toBe(answers[2]?.repeated === false ? true : undefined);
  });

  it('keeps what was first recorded under an id, whatever a repeat says', async () => {
    await write();
    const [changed] = [newEvent(1, { type: 'AbsenceCorrected', data: { n: 100 } })];
    expect((await log.store.append(STREAM, NO_STREAM, [changed])).revision).toBe(0);
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual(four);
  });

  it.each<[string, Revision, readonly NewEvent[]]>([
    ['a run that begins too late', NO_STREAM, part(1, 3)],
    ['a run that begins too early', 0, part(0, 2)],
    ['another order', 0, [part(2, 3), part(1, 2)].flat()],
    ['a run with a gap', NO_STREAM, [part(0, 1), part(2, 3)].flat()],
    ['one new behind recorded ones', 2, [...part(3, 4), newEvent(9)]],
    ['one new before recorded ones', NO_STREAM, [newEvent(9), ...part(0, 1)]],
    ['a recorded one at the present head', 3, part(3, 4)],
    ['recorded ones at the present head', 3, part(0, 2)],
    ['one new and a recorded one at the present head', 3, [newEvent(9), ...part(0, 1)]],
    ['a recorded one under an expectation beyond the end', 7, part(3, 4)],
  ])('conflicts with %s, and writes nothing', async (_, expected, events) => {
    await write();
    expect(await failureOf(log.store.append(STREAM, expected, events))).toBeInstanceOf(Conflict);
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual(four);
  });

  it('answers a repeat after a restart as the first time', async () => {
    const answers = await write();
    const store = await log.reopen();
    expect(await store.append(STREAM, 0, part(1, 3))).toMatchObject(standing(answers[1]));
    expect(await failureOf(store.append(STREAM, 3, part(3, 4)))).toBeInstanceOf(Conflict);
    expect(asNew(await streamEvents(store, STREAM))).toStrictEqual(four);
  });

  it('answers a repeat through another client as the first time', async () => {
    const answers = await write();
    expect(await (await log.open()).append(STREAM, 2, part(3, 4))).toMatchObject(standing(answers[2]));
  });

  it('writes one and the same append once, however often it is sent at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => log.store.append(STREAM, NO_STREAM, four)));
    expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual(four);
  });
}

const standing = (answer: Appended | undefined) => ({ revision: answer?.revision, position: answer?.position });
