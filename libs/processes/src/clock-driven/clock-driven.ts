import type { LocalDate } from '#libs/kernel';
import type { Tools } from '../reactions/reaction.ts';

/**
 * What happens because a day is past, and nothing else. Asked again and again, on whatever day it is: what is due is looked up
 * in the read models, and each command's id comes from what fell due and when. So nothing is lost by a restart, nothing is
 * done twice by two processes, and a day on which nothing ran is made up for.
 */
export type ClockDriven = Readonly<{ name: string; seeTo: (today: LocalDate, tools: Tools) => Promise<void> }>;
