import type { RecordedEvent } from '#libs/kernel';
import type { Callers } from './callers.ts';
import type { Command, Expected } from './commands.ts';
import { byCommand, isAbsent, isWhole, tellsTheLog } from './log.ts';
import type { Answer } from './pipeline.ts';

/** A command that was sent, what it has to leave in the log, and its answer, if one came. */
export type Sent = Readonly<{ command: Command; expected: Expected; answer: Answer | undefined }>;

type Load = Readonly<{ callers: Callers; load: readonly Command[]; connections?: number }>;

/** Sends all at once, and does something as soon as more than so many answers have come, or none comes any more. */
export async function sentUntil<T>(
  answered: number,
  then: () => Promise<T>,
  { callers, load, ...sending }: Load,
): Promise<Readonly<{ sent: readonly Sent[]; result: T }>> {
  let left = answered;
  let done: Promise<T> | undefined;
  const heard = (): void => {
    if (left-- <= 0) done ??= then();
  };
  const answers = await callers.send(load, { ...sending, heard });
  const result = await (done ?? then());
  return { sent: sentOf(callers, load, answers), result };
}

/**
 * Sends all at once, and what is put off again until it is accepted; each time that so many have been, does something, one
 * after the other. Hands back how many had not been accepted yet, each time that it began.
 */
export async function sentAmid(
  marks: readonly number[],
  then: () => Promise<void>,
  { callers, load }: Load,
): Promise<Readonly<{ sent: readonly Sent[]; open: readonly number[] }>> {
  const [due, open] = [[...marks], [] as number[]];
  let left = load.length;
  let underWay = Promise.resolve();
  const once = (): Promise<void> => {
    open.push(left);
    return then();
  };
  const heard = ({ status }: Answer): void => {
    if (status >= 300) return;
    left -= 1;
    if (load.length - left < (due[0] ?? Infinity)) return;
    due.shift();
    underWay = underWay.then(once);
  };
  const answers = await callers.insist(load, { heard });
  await underWay;
  return { sent: sentOf(callers, load, answers), open };
}

const sentOf = (callers: Callers, load: readonly Command[], answers: readonly (Answer | undefined)[]) =>
  load.map((command, at) => ({ command, expected: callers.expected(command), answer: answers[at] }));

/** What was answered is there as the answer said; what was not is there whole, or not at all. */
export function keptWhole(sent: readonly Sent[], events: readonly RecordedEvent[]): void {
  const recorded = byCommand(events);
  const isKept = ({ expected, answer }: Sent): boolean =>
    answer
      ? isWhole(expected, recorded) && tellsTheLog(answer, expected, recorded)
      : isWhole(expected, recorded) || isAbsent(expected, recorded);
  const lost = sent.filter((one) => !isKept(one));
  expect(lost.map((one) => ({ ...one, recorded: recorded.get(one.expected.commandId) }))).toStrictEqual([]);
}

/** Sends every command again, under its key: each is answered, and whoever was answered before hears the same. */
export async function repeated(callers: Callers, sent: readonly Sent[]): Promise<readonly Sent[]> {
  const answers = await callers.insist(sent.map(({ command }) => command));
  expect(answers).toStrictEqual(sent.map(({ answer }, at) => answer ?? answers[at]));
  return sent.map((one, at) => ({ ...one, answer: answers[at] }));
}

/** Every command is in the log once, as its answer says. Hands back the events of nobody who was sent. */
export function wholeOnce(sent: readonly Sent[], events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const recorded = byCommand(events);
  const isThere = ({ expected, answer }: Sent): boolean =>
    answer !== undefined && isWhole(expected, recorded) && tellsTheLog(answer, expected, recorded);
  expect(sent.filter((one) => !isThere(one))).toStrictEqual([]);
  const commands = new Set(sent.map(({ expected }) => expected.commandId));
  return events.filter(({ metadata }) => !commands.has(metadata.$causationId));
}
