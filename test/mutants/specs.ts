import { resolve } from 'node:path';
import { expect } from 'expect';
import fc from 'fast-check';
import { describe, getState, it, resetState, test } from 'jest-circus';
import { importSpec, pureSpecs, startAfresh } from './sources.ts';

/** One test of a spec, to be run as often as there are mutants that it reaches. */
export type Spec = Readonly<{ id: string; fileName: string; run: () => Promise<void> }>;

Object.assign(globalThis, { describe, it, test, expect });
// The same cases each time: a mutant is killed or it is not.
fc.configureGlobal({ seed: 20260901 });
// What specs share registers hooks that close what was opened. Pure specs open nothing: no hook is run.
Object.assign(
  globalThis,
  Object.fromEntries(['beforeAll', 'beforeEach', 'afterAll', 'afterEach'].map((hook) => [hook, () => undefined])),
);

/** Loads one pure spec after another, and with them afresh the code that they are about; first those named most like `file`. */
export async function* specsNear(file: string): AsyncGenerator<Spec> {
  startAfresh();
  const nearness = (spec: string) => Array.from(spec).findIndex((letter, index) => letter !== file[index]);
  for (const fileName of pureSpecs().toSorted((a, b) => nearness(b) - nearness(a))) {
    resetState();
    await importSpec(fileName);
    yield* testsIn(getState().rootDescribeBlock, []).map(asSpec(fileName));
  }
}

type Block = ReturnType<typeof getState>['rootDescribeBlock'];
type Test = Readonly<{ name: string; run: unknown }>;

const testsIn = ({ children }: Block, above: readonly string[]): readonly Test[] =>
  children.flatMap((child) => {
    const path = [...above, child.name];
    if (child.type === 'describeBlock') return testsIn(child, path);
    return child.mode === 'skip' || child.fn === undefined ? [] : [{ name: path.join(' '), run: child.fn }];
  });

const asSpec =
  (fileName: string) =>
  ({ name, run }: Test, index: number): Spec => ({
    id: `${fileName} ${index} ${name}`,
    fileName: resolve(fileName),
    run: async () => void (await (run as () => unknown)()),
  });
