import type { Missed } from '#libs/attendance';
import { lengthOf, missedAs, placementIdOf } from './absences.ts';

/** One command: which stream it goes to, and what it tells. */
export type Turn = Readonly<{ stream: number; placementId: string; missed: Missed }>;

/** Every stream in turn, each with its next absence: none is told twice, and no two under way are of one stream. */
export class Rota {
  private readonly told: Uint32Array;
  private turns = 0;

  constructor(private readonly streams: number) {
    this.told = Uint32Array.from({ length: streams }, (_, stream) => lengthOf(stream));
  }

  next(): Turn {
    const stream = this.turns % this.streams;
    this.turns += 1;
    const n = this.told[stream] ?? 0;
    this.told[stream] = n + 1;
    return { stream, placementId: placementIdOf(stream), missed: missedAs(n) };
  }
}
