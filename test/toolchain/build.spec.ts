import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, runNode, withFolder } from './project.ts';
import { addElsewhere } from './fixtures/worker/start.ts';

describe('A worker thread', () => {
  it('starts from its source under Jest', async () => expect(await addElsewhere(1, 2, 3)).toStrictEqual({ sum: 6 }));

  it('starts from the build, which rewrites .ts and copies what is not TypeScript', () =>
    withFolder(async (folder) => {
      const built = await compile(folder, 'worker');
      expect(readFileSync(join(built, 'main.js'), 'utf8')).toContain("'./start.js'".replaceAll("'", '"'));
      expect(runNode(join(built, 'main.js'))).toMatchObject({ status: 0, stdout: '{"sum":6}\n', stderr: '' });
    }));
});
