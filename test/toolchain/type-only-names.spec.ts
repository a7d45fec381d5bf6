import { join } from 'node:path';
import ts from 'typescript';
import { compile, fixtures, root, runNode, withFolder } from './project.ts';
import { compilerOptions } from './erased-types.ts';

const errorsIn = (file: string, changes: ts.CompilerOptions): number[] => {
  const program = ts.createProgram([join(root, fixtures, file)], { ...compilerOptions(), ...changes });
  return ts.getPreEmitDiagnostics(program).map(({ code }) => code);
};

describe('A type-only name in a decorated signature', () => {
  const file = 'type-only-name/main.ts';

  it('is refused by the type check as it is set up', () => expect(errorsIn(file, {})).toStrictEqual([1484]), 30_000);

  it(
    'is refused (TS1272) were names not imported verbatim',
    () => expect(errorsIn(file, { verbatimModuleSyntax: false })).toStrictEqual([1272]),
    30_000,
  );

  it('would be a link error once SWC had compiled it', () =>
    withFolder(async (folder) => {
      const { status, stderr } = runNode(join(await compile(folder, 'type-only-name'), 'main.js'));
      expect(status).toBe(1);
      expect(stderr).toContain("does not provide an export named 'Absence'");
    }));
});
