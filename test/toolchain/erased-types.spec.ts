import 'reflect-metadata';
import { ValidationPipe, type ArgumentMetadata, type Type } from '@nestjs/common';
import { join } from 'node:path';
import { erasedTypes, sources } from './erased-types.ts';
import { ErasedController } from './fixtures/erased-body/erased.controller.ts';
import { KeptController } from './fixtures/erased-body/kept.controller.ts';
import { fixtures, root } from './project.ts';

const fixture = (name: string): string => join(root, fixtures, 'erased-body', `${name}.controller.ts`);
const bodyOf = (controller: Type): ArgumentMetadata => {
  const [metatype] = Reflect.getMetadata('design:paramtypes', controller.prototype as object, 'report') as [Type];
  return { type: 'body', metatype };
};

describe('A body imported with `import type`', () => {
  const pipe = new ValidationPipe();
  const wrong = { session: 'midnight' };

  it('is not validated at all', async () =>
    expect(await pipe.transform(wrong, bodyOf(ErasedController))).toStrictEqual(wrong));

  it('is validated once it is imported as what it is, a class', async () =>
    await expect(pipe.transform(wrong, bodyOf(KeptController))).rejects.toThrow('Bad Request'));

  it(
    'is found by this check',
    () => expect(erasedTypes([fixture('erased'), fixture('kept')])).toStrictEqual(['ErasedController: AbsenceBody']),
    30_000,
  );

  it('stands nowhere in the sources', () => expect(erasedTypes(sources())).toStrictEqual([]), 60_000);
});
