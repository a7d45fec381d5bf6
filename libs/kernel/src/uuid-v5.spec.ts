import fc from 'fast-check';
import { v5 } from 'uuid';
import { uuidV5 } from './uuid-v5.ts';

const fixedNamespace = '6f0a3f0e-6d5b-5c0a-9a63-6e1d4b9c2f51';

describe('The UUID of a name', () => {
  it('is that of RFC 9562, appendix A.4', () =>
    expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    ));

  it('is the same as a package of repute makes, for any text in any namespace', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (name, namespace) => {
        expect(uuidV5(name, namespace)).toBe(v5(name, namespace));
      }),
    );
  });

  it('is one for texts that UTF-8 cannot hold as for those with its mark in their place', () =>
    expect(uuidV5('\ud800', fixedNamespace)).toBe(uuidV5('\ufffd', fixedNamespace)));

  it.each(['', 'none', '6f0a3f0e-6d5b-5c0a-9a63', `${fixedNamespace}00`, `x${fixedNamespace.slice(1)}`])(
    'is none in a namespace that is none: %j',
    (namespace) => expect(() => uuidV5('a name', namespace)).toThrow(TypeError),
  );
});
