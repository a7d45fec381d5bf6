import { accessPage } from './pages/access.page.ts';
import { adrIndexPage } from './pages/adr-index.page.ts';
import { configurationPage } from './pages/configuration.page.ts';
import { clausesPage } from './pages/clauses.page.ts';
import { eventsPage } from './pages/events.page.ts';
import { problemsPage } from './pages/problems.page.ts';

/** The pages that are made from the code: a path, and how its text is made. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/access.md': accessPage,
  'docs/adr/README.md': adrIndexPage,
  'docs/clauses.md': clausesPage,
  'docs/configuration.md': configurationPage,
  'docs/events.md': eventsPage,
  'docs/problems.md': problemsPage,
};
