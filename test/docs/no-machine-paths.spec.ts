import { filesMatching, readText } from './repository.ts';

/** A path that is one machine's: nobody else has it. */
const OF_A_MACHINE = /(?<![\w.:/{}-])\/(?:home|root|Users|tmp|work)\/[\w.-]/;

const files = filesMatching('*.{md,json,js}', '{apps,libs,test,docs,.scripts,.ci}/**/*').filter((path) =>
  /\.(md|json|js|mjs|cjs|ts)$|\/run$/.test(path),
);

describe('The repository', () => {
  it('is read whole', () =>
    expect(files).toEqual(expect.arrayContaining(['README.md', '.scripts/run.mjs', '.ci/run'])));

  it('knows no machine', () => expect(files.filter((path) => OF_A_MACHINE.test(readText(path)))).toStrictEqual([]));

  it.each([`cd ${['', 'home', 'somebody'].join('/')}`, `"${['', 'tmp', 'x.json'].join('/')}"`])(
    'would be found out: %s',
    (text) => expect(text).toMatch(OF_A_MACHINE),
  );
});
