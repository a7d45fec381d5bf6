import { setTimeout as pause } from 'node:timers/promises';
import { CENTRAL_REGION, resolved, type Actor as Character, type Names, type Stage } from '#libs/journeys';
import { actorOf, stageAt } from '../../apps/cli/src/demo/stage.ts';
import { expectedOf, type Command, type Expected } from './commands.ts';
import { isPutOff, sendAll, type Answer, type Sending } from './pipeline.ts';
import type { Service } from './service.ts';

const PATIENCE_MS = 120_000;

/** The people of Central Region’s story, as they speak to one service. */
export class Callers {
  private constructor(
    private readonly port: number,
    readonly stage: Stage,
    readonly names: Names,
  ) {}

  /** Those who speak to a service on a data directory, in the trust, school and provider that the names name. */
  static async of({ port }: Service, directory: string, names: Names = {}): Promise<Callers> {
    return new Callers(port, await stageAt(`http://127.0.0.1:${port}`, directory, () => undefined), names);
  }

  /** Sends all at once; what was not answered whole is undefined. */
  async send(commands: readonly Command[], sending?: Sending): Promise<readonly (Answer | undefined)[]> {
    return sendAll(this.port, await Promise.all(commands.map((command) => this.requestFor(command))), sending);
  }

  /** Sends what must be accepted, whole. */
  async carryOut(commands: readonly Command[]): Promise<void> {
    const answers = await this.insist(commands);
    expect(answers.filter((answer) => answer === undefined || answer.status >= 300)).toStrictEqual([]);
  }

  /** Sends all at once, and whatever is put off again, when its answer says; where nothing is accepted for too long, it stays so. */
  async insist(commands: readonly Command[], sending?: Sending): Promise<readonly (Answer | undefined)[]> {
    const answers = [...(await this.send(commands, sending))];
    let [left, until] = [commands.length, performance.now() + PATIENCE_MS];
    while (performance.now() < until) {
      const putOff = [...answers.keys()].filter((at) => isPutOff(answers[at]));
      if (putOff.length === 0) break;
      if (putOff.length < left) [left, until] = [putOff.length, performance.now() + PATIENCE_MS];
      await pause(Math.max(...putOff.map((at) => answers[at]?.retryAfter ?? 0)) * 1_000);
      const again = await this.send(
        putOff.map((at) => commands[at] as Command),
        sending,
      );
      for (const [index, at] of putOff.entries()) answers[at] = again[index];
    }
    return answers;
  }

  expected(command: Command): Expected {
    return expectedOf(command, actorOf(this.character(command)));
  }

  private character({ as }: Command): Character {
    return resolved(CENTRAL_REGION.cast[as], this.names) as Character;
  }

  private async requestFor(command: Command): Promise<string> {
    const { method, path } = this.stage.operations.get(command.operation) ?? { method: '', path: '' };
    const body = JSON.stringify(command.body);
    return [
      `${method} ${path.replace(/\{(\w+)\}/g, (_, name: string) => command.path?.[name] ?? '')} HTTP/1.1`,
      'Host: 127.0.0.1',
      `Authorization: Bearer ${await this.stage.tokenFor(this.character(command))}`,
      `Idempotency-Key: ${command.key}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n');
  }
}
