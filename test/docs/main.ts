import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './pages.ts';
import { readText, root } from './repository.ts';

const before = (path: string): string | undefined => {
  try {
    return readText(path);
  } catch {
    return undefined;
  }
};

for (const [path, make] of Object.entries(PAGES)) {
  const text = make();
  if (before(path) === text) continue;
  writeFileSync(join(root, path), text);
  process.stdout.write(`${path} is made anew\n`);
}
