import 'reflect-metadata';

const seen: unknown[] = [];
const Typed = (target: object, key: string): void => {
  seen.push(Reflect.getMetadata('design:type', target, key));
};

class Base {
  label = 'given';
}
class Declares extends Base {
  declare label: string;
  @Typed day!: Date;
}

describe('Decorators, as SWC compiles them', () => {
  it('keep the type of what they decorate', () => expect(seen).toStrictEqual([Date]));

  it('find fields assigned, not defined: a field without a value does not come to be', () =>
    expect(Object.keys(new Declares())).toStrictEqual(['label']));
});
