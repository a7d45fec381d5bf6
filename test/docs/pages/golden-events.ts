import type { RecordedEvent } from '#libs/kernel';
import { filesMatching, readJson } from '../repository.ts';

export type Golden = RecordedEvent;

/** An event of each type as it was once stored, by type: the newest version where there are several. */
export const goldenEvents = (): Readonly<Record<string, Golden>> =>
  Object.fromEntries(
    filesMatching('libs/*/src/domain/**/golden/*.json').map((path) => {
      const [type = ''] = path.replace(/^.*\//, '').split('.');
      return [type, readJson<Golden>(path)];
    }),
  );
