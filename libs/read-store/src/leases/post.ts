import { Turns } from '../turns.ts';
import type { Duty } from './duty.ts';

/** A duty and whether this process has it: begun and ended in turns, whatever order leases come and go in. */
export class Post {
  private readonly turns = new Turns();
  private fence: number | undefined;
  private state: 'idle' | 'beginning' | 'begun' = 'idle';

  constructor(private readonly duty: Duty) {}

  get consumer(): string {
    return this.duty.consumer;
  }

  get isHeld(): boolean {
    return this.fence !== undefined;
  }

  /** Held, and yet neither begun nor about to be: it could not be begun before. */
  get isIdle(): boolean {
    return this.isHeld && this.state === 'idle';
  }

  attend(fence = this.fence): Promise<void> {
    this.fence = fence;
    return this.turns.take(async () => {
      if (this.state !== 'idle' || this.fence === undefined) return;
      this.state = 'beginning';
      try {
        await this.duty.begin(this.fence);
        this.state = 'begun';
      } catch (error) {
        this.state = 'idle';
        throw error;
      }
    });
  }

  leave(): Promise<void> {
    this.fence = undefined;
    return this.turns.take(async () => {
      if (this.state === 'begun') await this.duty.end();
      this.state = 'idle';
    });
  }
}
