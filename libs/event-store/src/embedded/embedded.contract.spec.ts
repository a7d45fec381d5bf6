import { rmSync } from 'node:fs';
import { eventStoreContract, temporaryDirectory } from '#libs/testing';
import { openEmbedded } from './open-embedded.ts';

eventStoreContract('The embedded log', async () => {
  const directory = temporaryDirectory();
  return {
    open: (namespace = '') => openEmbedded({ directory, namespace }),
    remove: async () => rmSync(directory, { recursive: true }),
  };
});
