import Sequencer from '@jest/test-sequencer';

const isLong = ({ path }) => /[\\/]test[\\/](?:faults|e2e|contract)[\\/]|\.contract\.spec\./.test(path);

/** What takes minutes begins first, or one worker would end on it alone: a fresh clone knows no durations yet. */
export default class LongOnesFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
