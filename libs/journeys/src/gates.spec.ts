import { CENTRAL_REGION } from './central-region/journey.ts';
import { CREATING_TOMORROW } from './creating-tomorrow/journey.ts';
import type { Journey, Step } from './journey.ts';

/** The operations that a policy's gates stand before, in the order in which a placement comes to them. */
const GATES: readonly (readonly [story: Journey, operation: string])[] = [
  [CREATING_TOMORROW, 'ProposePlacement'],
  [CREATING_TOMORROW, 'ApprovePlacement'],
  [CREATING_TOMORROW, 'IssueContract'],
  [CREATING_TOMORROW, 'StartPlacement'],
  [CREATING_TOMORROW, 'HoldReview'],
  [CREATING_TOMORROW, 'CeasePlacement'],
  [CENTRAL_REGION, 'ProposePlacement'],
  [CENTRAL_REGION, 'IssueOffSiteNotice'],
  [CENTRAL_REGION, 'HoldReview'],
];

const isDanger = ({ body }: Step): boolean => (body as { ground?: string } | undefined)?.ground === 'danger';

describe('A story that is shown to everybody', () => {
  it.each(GATES.map(([story, operation]) => [operation, story.name, story] as const))(
    'has %s refused for the clauses that are unmet, and allowed once they are met: %s',
    (operation, _name, { steps }) => {
      const asked = steps.filter((step) => step.operation === operation && !isDanger(step));
      const [first, ...later] = asked.slice(asked.findIndex(({ refused }) => refused?.code === 'clauses-unmet'));
      expect(first?.refused).toMatchObject({ status: 422, code: 'clauses-unmet' });
      expect(later.find(({ refused }) => !refused)).toMatchObject({
        operation,
        ...(first?.path && { path: first.path }),
      });
    },
  );
});
