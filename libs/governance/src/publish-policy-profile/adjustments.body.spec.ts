import { getMetadataStorage } from 'class-validator';
import { PARAMETER_DEFAULTS, PARAMETER_NAMES } from '#libs/policy';
import { AdjustmentsBody } from './adjustments.body.ts';

const fields = getMetadataStorage()
  .getTargetValidationMetadatas(AdjustmentsBody, '', true, false)
  .map(({ propertyName }) => propertyName);

/** A number, or a limit that there need not be. */
const isNumeric = (value: unknown): boolean => typeof value === 'number' || value === null;

describe('The numbers that a trust or a school may set', () => {
  it('are all parameters that are one', () => {
    const numeric = PARAMETER_NAMES.filter((name) => isNumeric(PARAMETER_DEFAULTS[name]));
    expect([...new Set(fields)].toSorted()).toEqual(numeric.toSorted());
  });
});
