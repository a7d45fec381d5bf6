import type { Readable, Writable } from 'node:stream';

const MOST_GATHERED = 32 * 1024;

/** A way for bytes, held up at first. */
export type Way = Readonly<{ hold: () => void; release: () => void }>;

/** Lets bytes pass from here to there, at the pace of who takes them. */
export function passing(from: Readable, to: Writable): Way {
  let isHeld = true;
  const gather = gathering(to);
  from.on('data', (chunk: Buffer) => {
    if (to.destroyed || to.writableEnded) return;
    gather(chunk.length);
    if (!to.write(chunk)) from.pause();
  });
  from.on('end', () => to.end());
  to.on('drain', () => isHeld || from.resume());
  from.pause();
  return {
    hold: () => {
      isHeld = true;
      from.pause();
    },
    release: () => {
      isHeld = false;
      from.resume();
    },
  };
}

/** Messages follow each other turn by turn of the event loop: they go out together, once a turn brings no more of them. */
function gathering(to: Writable): (bytes: number) => void {
  let [gathered, before] = [0, 0];
  const look = (): void => {
    if (gathered > before && gathered < MOST_GATHERED) {
      before = gathered;
      return void setImmediate(look);
    }
    [gathered, before] = [0, 0];
    to.uncork();
  };
  return (bytes) => {
    if (gathered === 0) {
      to.cork();
      setImmediate(look);
    }
    gathered += bytes;
  };
}
