import type { Access } from '#libs/kernel';
import { ACCESS, type Action } from './access.ts';
import { GOVERNING_ROWS } from './spec/governing-rows.ts';

const asRow = ({ roles, clause }: Access) => ({ roles: roles.toSorted(), ...(clause !== undefined && { clause }) });

describe('How policies are kept', () => {
  it.each(Object.entries(GOVERNING_ROWS))('is %s for these roles, and by this clause', (name, row) =>
    expect(asRow(ACCESS[name as Action])).toEqual({ ...row, roles: row.roles.toSorted() }),
  );
});
