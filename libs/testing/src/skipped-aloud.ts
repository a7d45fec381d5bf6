/**
 * Describes what needs something this machine may lack: where it is missing, every test is counted as skipped and the reason
 * stands in the suite's name. The only place where `.skip` stands.
 */
export function describeWhere(condition: boolean, reason: string, name: string, body: () => void): void {
  if (condition) describe(name, body);
  else describe.skip(`${name} (skipped: ${reason})`, body);
}
