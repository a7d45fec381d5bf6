/** Where a line goes that somebody should see: what was rebuilt and why, what fails. Never holds data of a person. */
export type Report = (line: string) => void;
