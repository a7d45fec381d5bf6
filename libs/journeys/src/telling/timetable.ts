/** Two days a week: mornings and afternoons of a Tuesday and a Thursday. 1 is Monday. */
export const TWO_DAYS = [2, 4].flatMap((weekday) => [
  { weekday, session: 'AM', start: '09:15', end: '12:00' },
  { weekday, session: 'PM', start: '12:45', end: '15:00' },
]);

/** Every school day. */
export const EVERY_DAY = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, session: 'AM', start: '09:00', end: '12:00' },
  { weekday, session: 'PM', start: '12:45', end: '14:45' },
]);
