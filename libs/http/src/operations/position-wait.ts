import type { Position } from '#libs/kernel';

/** Waits until a read model has come as far as a write: what `?after=` asks for. The read side implements it. */
export abstract class PositionWait {
  /** Has the projection reached the position, within so many milliseconds? */
  abstract reached(projection: string, position: Position, timeoutMs: number): Promise<boolean>;
}
