import type { LocalDate } from '#libs/kernel';
import { editionOn, lastDayOfEdition } from './edition.ts';

const day = (text: string) => text as LocalDate;

describe('The edition of yearly guidance', () => {
  it.each([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2027-01-15', 2026],
    ['2027-08-31', 2026],
    ['2027-09-01', 2027],
  ])('on %s is that of %i', (date, edition) => expect(editionOn(day(date))).toBe(edition));

  it('holds through the last day of August', () => {
    expect(lastDayOfEdition(2026)).toBe('2027-08-31');
    expect(editionOn(lastDayOfEdition(2026))).toBe(2026);
  });
});
