const UPN_OR_ULN = /\b(?:[A-Z]\d{11}[\dA-Z]|\d{10})\b/i;

/** Does this text hold what has the shape of a unique pupil number (a temporary one, too) or unique learner number? */
export const holdsPupilNumber = (text: string): boolean => UPN_OR_ULN.test(text);
