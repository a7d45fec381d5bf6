// npm run <task> → node .scripts/run.mjs <task>: works on any Node from 18 on, with nothing installed.
import { ensureInstalled } from './install.mjs';
import { tasks } from './tasks.mjs';

const [name, ...args] = process.argv.slice(2);
const task = tasks[name];

if (!task) {
  console.error(`No task is called ${name ?? '(nothing)'}. There are: ${Object.keys(tasks).join(', ')}.`);
  process.exitCode = 2;
} else {
  try {
    await ensureInstalled();
    process.exitCode = await task(args);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
