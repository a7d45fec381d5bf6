import { relative } from 'node:path';
import type { INSTRUMENTER_CONSTANTS, InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type CompleteDryRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import type { Spec } from './specs.ts';

type Instrumented = typeof globalThis & { [INSTRUMENTER_CONSTANTS.NAMESPACE]?: InstrumenterContext };

/** What the instrumented code reads: which mutant is switched on, and what was reached by which test. */
const context: InstrumenterContext = ((globalThis as Instrumented).__stryker__ ??= {});

/**
 * Runs pure specs under Stryker in one warm process: loaded once, each mutant switched on in place. Only a mutant in what is
 * built on loading has them loaded again. Jest itself needs seconds to begin a run, and here there are thousands.
 */
class WarmRunner implements TestRunner {
  #specs: readonly Spec[] | undefined;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const result = await runAll(await this.#warm(), { bail: false });
    return context.mutantCoverage ? { ...result, mutantCoverage: context.mutantCoverage } : result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, sandboxFileName, hitLimit, testFilter, reloadEnvironment } = options;
    delete context.activeMutant;
    const wanted = new Set(testFilter);
    const specs = reloadEnvironment ? undefined : (await this.#warm()).filter(({ id }) => wanted.has(id));
    Object.assign(context, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? hitLimit : 0,
    });
    const result = await runAll(specs ?? (await specsAfresh(sandboxFileName)), { bail: true });
    return toMutantRunResult(determineHitLimitReached(context.hitCount, context.hitLimit) ?? result);
  }

  async #warm(): Promise<readonly Spec[]> {
    return (this.#specs ??= await Array.fromAsync(await specsAfresh('')));
  }
}

/** The hooks that load TypeScript belong into the process that runs specs, and not into Stryker's own. */
const specsAfresh = async (file: string): Promise<AsyncIterable<Spec>> =>
  (await import('./specs.ts')).specsNear(relative(process.cwd(), file));

type Specs = Iterable<Spec> | AsyncIterable<Spec>;

async function runAll(specs: Specs, { bail }: Readonly<{ bail: boolean }>): Promise<CompleteDryRunResult> {
  const tests: TestResult[] = [];
  try {
    for await (const spec of specs) {
      const result = await resultOf(spec);
      tests.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
  } catch (error) {
    tests.push(failed({ id: 'loading', name: 'loading', timeSpentMs: 0 }, error));
  }
  return { status: DryRunStatus.Complete, tests };
}

const failed = (test: Omit<TestResult, 'status'>, error: unknown): TestResult => ({
  ...test,
  status: TestStatus.Failed,
  failureMessage: error instanceof Error ? error.message : String(error),
});

async function resultOf({ id, fileName, run }: Spec): Promise<TestResult> {
  const started = performance.now();
  context.currentTestId = id;
  const told = () => ({ id, name: id, fileName, timeSpentMs: performance.now() - started });
  try {
    await run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return failed(told(), error);
  } finally {
    delete context.currentTestId;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner)];
