/** What the id of a clause looks like; whether there is such a clause, the profile's lint finds out. */
export const CLAUSE_ID = /^(CTT|CRST|F)-[0-9A-Z][0-9a-z.]*$/;
