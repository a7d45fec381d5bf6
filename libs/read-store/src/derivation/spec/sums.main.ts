import { serveRound } from '../serve-round.ts';
import { summed } from './notes.ts';

await serveRound(summed());
