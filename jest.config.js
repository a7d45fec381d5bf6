import { existsSync, readFileSync } from 'node:fs';

const inRoot = (path) => new URL(path, import.meta.url);

// Jest loads sources as they are: imports keep their `.ts`, so only the build rewrites them.
const { $schema: _schema, ...swc } = JSON.parse(readFileSync(inRoot('.swcrc'), 'utf8'));
delete swc.jsc.rewriteRelativeImportExtensions;

/** @type {import('jest').Config} */
export default {
  testTimeout: 30_000,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  roots: ['libs', 'apps', 'test'].filter((folder) => existsSync(inRoot(folder))).map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  setupFiles: ['reflect-metadata'],
  testSequencer: '<rootDir>/.scripts/jest-sequencer.mjs',
  maxWorkers: 2,
  errorOnDeprecated: true,
};
