import 'reflect-metadata';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './openapi.ts';
import { PAGES } from './pages.ts';
import { readText, root } from './repository.ts';

function write(path: string, text: string): void {
  if (existsSync(join(root, path)) && readText(path) === text) return;
  writeFileSync(join(root, path), text);
  process.stdout.write(`${path} is made anew\n`);
}

for (const [path, make] of Object.entries(PAGES)) write(path, make());
for (const [path, text] of Object.entries(await filesOf())) write(path, text);
