import type { LocalDate } from '#libs/kernel';

const BEGINS = '-09-01';
const ENDS = '-08-31';

/** The year of the edition of yearly guidance that is in force on a day: it is renewed on 1 September. */
export function editionOn(date: LocalDate): number {
  const year = Number(date.slice(0, 'YYYY'.length));
  return date >= `${year}${BEGINS}` ? year : year - 1;
}

/** The last day on which an edition is the one in force. */
export const lastDayOfEdition = (edition: number): LocalDate => `${edition + 1}${ENDS}` as LocalDate;
