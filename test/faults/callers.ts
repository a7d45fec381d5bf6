import { CENTRAL_REGION, resolved, type Actor as Character, type Names, type Stage } from '#libs/journeys';
import { actorOf, stageAt } from '../../apps/cli/src/demo/stage.ts';
import { expectedOf, type Command, type Expected } from './commands.ts';
import { sendAll, type Answer, type Sending } from './pipeline.ts';
import type { Service } from './service.ts';

/** The people of Central Region’s story, as they speak to one service. */
export class Callers {
  private constructor(
    private readonly port: number,
    readonly stage: Stage,
    private readonly names: Names,
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
    const answers = await this.send(commands);
    expect(answers.filter((answer) => answer === undefined || answer.status >= 300)).toStrictEqual([]);
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
