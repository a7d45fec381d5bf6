import { serveRebuilds } from '../serve-rebuilds.ts';
import { HeldLog } from './held-log.ts';
import { noted } from './notes.ts';

await serveRebuilds(async (directory) => ({ store: new HeldLog(String(directory)), projections: [noted] }));
