import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, type Figure } from './racing/figures.ts';

const PAGE = Buffer.alloc(4_096, 7);
const TIMES = 200;

/** What it costs to have one page on disk here, in milliseconds: whoever answers durably cannot be faster. */
export function fsyncCost(directory: string): Figure {
  const file = openSync(join(directory, 'fsync'), 'w');
  const costs = Array.from({ length: TIMES }, () => {
    const began = performance.now();
    writeSync(file, PAGE);
    fsyncSync(file);
    return performance.now() - began;
  });
  closeSync(file);
  return figureOf(costs);
}
