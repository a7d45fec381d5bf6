import { fileURLToPath } from 'node:url';

/** The checkout's root, with a trailing separator. */
export const root = fileURLToPath(new URL('..', import.meta.url));
export const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The Node that the project is pinned to, whatever Node started this script. */
export const node = inRoot(`node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`);
