import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { temporaryDirectory } from '#libs/testing';
import { built } from '../../faults/service.ts';
import { startDemonstration } from './demonstration.ts';

const startedBy = (pid = 0): readonly number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));

describe('A demonstration that is killed', () => {
  let services: readonly number[] = [];
  beforeAll(built, 120_000);
  afterEach(() => {
    for (const pid of services) process.kill(pid, 'SIGKILL');
  });

  it('takes the service that it started along', async () => {
    const demo = startDemonstration({ TMPDIR: temporaryDirectory() });
    // The service tells on the same output: it closes once both are gone.
    const over = once(demo, 'close');
    const [said]: unknown[] = await once(createInterface({ input: demo.stdout }), 'line');
    const url = /http:\S+(?=,)/.exec(String(said))?.[0] ?? '';
    services = startedBy(demo.pid);
    expect(services).toHaveLength(1);
    expect(await fetch(`${url}/health/ready`)).toMatchObject({ status: 200 });
    demo.kill('SIGKILL');
    await over;
    services = [];
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  }, 60_000);
});
