/**
 * Which rules judge. It is raised by one whenever they would come to something else of the same facts: then all is judged anew,
 * and whoever reads a finding sees by which rules it was judged. `rule-set.spec.ts` fails where that was forgotten.
 */
export const RULE_SET = 8;
