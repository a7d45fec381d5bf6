import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Options } from './options.ts';
import { endAll } from './racing/child.ts';
import { tableOf, type Line } from './report.ts';

/** What a comparison works with: its options, directories of its own, and where it tells what it found. */
export class Bench {
  private readonly made: string[] = [];

  constructor(readonly options: Options) {}

  /** An empty directory, gone when the bench is over. */
  directory(): string {
    const parent = resolve(this.options.directory);
    mkdirSync(parent, { recursive: true });
    const path = mkdtempSync(`${parent}/bench-`);
    this.made.push(path);
    return path;
  }

  say(line: string): void {
    console.log(line);
  }

  table(heading: string, lines: readonly Line[]): void {
    console.log(`\n${heading}\n${tableOf(lines)}\n`);
  }

  clear(): void {
    endAll();
    for (const path of this.made.splice(0)) rmSync(path, { recursive: true, force: true });
  }
}
