import {
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateIf,
  ValidationError,
  validateSync,
} from 'class-validator';
import fc from 'fast-check';
import { bodyReader } from './body-reader.ts';
import { CommandBody } from './command-body.ts';
import { DocumentRef } from './document-ref.ts';
import { pointerTo } from './field-error.ts';
import { HoldsExternalId, IsCode, IsId, IsLocalDate, IsLocalTime, IsOrganisationName } from './fields.ts';
import { ListOf, NestedBodies, NestedBody } from './nested-body.ts';

const id = '11111111-0000-4000-8000-111111111111';

class Target {
  @IsCode(['literacy', 'attendance']) area!: string;
  @IsOptional() @IsInt() @Min(0) @Max(100) measure?: number;
}
class Everything extends CommandBody {
  @IsLocalDate() on!: string;
  @IsOptional() @IsLocalTime() at?: string;
  @IsOrganisationName() name!: string;
  @IsBoolean() agreed!: boolean;
  @ListOf({ least: 1, most: 3 }) @IsId({ each: true }) people!: string[];
  @NestedBodies(() => Target, { most: 2 }) targets!: Target[];
  @IsOptional() @NestedBody(() => DocumentRef) narrative?: DocumentRef;
  @ValidateIf(({ agreed }: Everything) => agreed) @IsString() @Length(1, 20) reason?: string;
}
class External {
  @HoldsExternalId() @IsString() @Length(1, 20) id!: string;
}

const valid = { on: '2026-09-04', name: 'Oak Hall', agreed: false, people: [id], targets: [{ area: 'literacy' }] };
const read = bodyReader(Everything);

/** The same body for class-validator: instances all the way down, as class-transformer would make them. */
const instance = (body: object): object => {
  const made = (plain: unknown, of: new () => object) =>
    typeof plain === 'object' && plain !== null && !Array.isArray(plain) ? Object.assign(new of(), plain) : plain;
  const all = Object.entries(body).map(([key, value]: [string, unknown]) => {
    if (key === 'targets' && Array.isArray(value)) return [key, value.map((one) => made(one, Target))];
    return [key, key === 'narrative' ? made(value, DocumentRef) : (value ?? undefined)];
  });
  return Object.assign(new Everything(), Object.fromEntries(all));
};

/** The fields that class-validator finds wrong, as pointers. */
const wrong = (errors: readonly ValidationError[], at = '#'): string[] =>
  errors.flatMap(({ property, constraints, children = [] }) => [
    ...(constraints ? [pointerTo(at, property)] : []),
    ...wrong(children, pointerTo(at, property)),
  ]);

/**
 * Class-validator names the list where a member is wrong, and looks into what is wrong itself; the reader names the member,
 * and stops there: so each is taken as the outermost field that is wrong.
 */
const outermost = (pointers: readonly string[]): Set<string> => {
  const fields = pointers.map((pointer) => pointer.replace(/^(#\/(?:people|targets))\/\d+$/, '$1'));
  return new Set(fields.filter((field) => !fields.some((other) => field.startsWith(`${other}/`))));
};

/** Names that every object has are known fields to class-validator; here they are as unknown as any other. */
const isInherited = (wire: object): boolean =>
  /"(?:__\w+__|constructor|\w+Of|\w+String|\w*Property\w*)":/.test(JSON.stringify(wire));

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(id, '2026-09-04', '2026-02-30', '09:00', 'literacy', 7, 101),
);
const target = fc.record(
  { area: fc.oneof(fc.constant('literacy'), anything), measure: anything },
  { requiredKeys: [] },
);
const body = fc.record(
  {
    on: fc.oneof(fc.constant('2026-09-04'), anything),
    at: fc.oneof(fc.constant('09:00'), anything),
    name: fc.oneof(fc.constant('Oak Hall'), anything),
    agreed: fc.oneof(fc.boolean(), anything),
    people: fc.oneof(fc.array(fc.oneof(fc.constant(id), anything), { maxLength: 4 }), anything),
    targets: fc.oneof(fc.array(fc.oneof(target, anything), { maxLength: 3 }), anything),
    narrative: fc.oneof(fc.record({ documentRef: fc.constant(id), sha256: fc.constant('a'.repeat(64)) }), anything),
    reason: anything,
    occurredAt: fc.oneof(fc.constant('2026-09-04T08:50:00+01:00'), anything),
    unknown: anything,
  },
  { requiredKeys: [] },
);

describe('Reading a body', () => {
  it('finds wrong what class-validator finds wrong, and nothing else', () =>
    fc.assert(
      fc.property(body, (wire) => {
        fc.pre(!isInherited(wire));
        const options = { whitelist: true, forbidNonWhitelisted: true };
        const expected = wrong(validateSync(instance(structuredClone(wire)), options));
        const { errors } = read(structuredClone(wire));
        const found = errors.filter(({ detail }) => !/pupil number|control characters/.test(detail));
        expect(outermost(found.map(({ pointer }) => pointer))).toStrictEqual(outermost(expected));
      }),
      { numRuns: 500 },
    ));

  it('hands on an instance, each text written in one way', () => {
    const wire = { ...valid, people: [id.replaceAll('1', 'A')], occurredAt: '2026-09-04T09:50:00+01:00' };
    const { body: made, errors } = read(wire);
    expect([errors, made instanceof Everything, made.targets[0] instanceof Target]).toStrictEqual([[], true, true]);
    expect(made).toMatchObject({ people: [id.replaceAll('1', 'a')], occurredAt: '2026-09-04T08:50:00.000Z' });
  });

  it('takes null for what is not there', () => {
    expect(read({ ...valid, at: null }).errors).toStrictEqual([]);
    expect(read({ ...valid, on: null }).errors).toMatchObject([{ pointer: '#/on' }]);
  });

  it('passes over unknown fields only where it is told to', () => {
    expect(read({ ...valid, 'a/b': 1 }).errors).toMatchObject([{ pointer: '#/a~1b' }]);
    expect(read({ ...valid, 'a/b': 1 }, 'ignored')).toStrictEqual({ body: expect.any(Everything), errors: [] });
  });

  it.each(['A123456789012', 'Oak a12345678901b', '1234567890', 'ULN 1234567890.'])('refuses %s in a name', (name) =>
    expect(read({ ...valid, name }).errors).toMatchObject([{ pointer: '#/name' }]),
  );

  it.each(['Oak\u0000Hall', 'Oak\nHall', 'Oak \ud800'])('refuses text that not every store can hold: %j', (name) =>
    expect(read({ ...valid, name }).errors).toMatchObject([{ pointer: '#/name' }]),
  );

  it.each(['Unit 123456', 'A12345678901', '12345678901', 'École 👩‍🏫'])('lets %s be a name', (name) =>
    expect(read({ ...valid, name }).errors).toStrictEqual([]),
  );

  it('lets a pupil’s number stand where it is said to', () =>
    expect(bodyReader(External)({ id: 'A123456789012' }).errors).toStrictEqual([]));
});
