import { pino, type Logger } from 'pino';

/** The structured log: one JSON line per answer, and whatever an operator should know. */
export type HttpLog = Logger;

/** A log on standard output from a level on (`silent` for none). Never told bodies, tokens or narrative. */
export const createLog = (level: string): HttpLog =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
