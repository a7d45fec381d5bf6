import { trail } from './trail.ts';

describe('The sentences of a concern', () => {
  it('say nothing of what it is about: that is in a document, elsewhere', () => {
    const raised = trail.SafeguardingConcernRaised({ category: 'neglect', occurredOn: '2026-09-04' } as never);
    expect(raised).toBe('A concern of 4 September 2026 was raised with the school’s safeguarding lead.');
    expect(trail.SafeguardingConcernAcknowledged({} as never)).toBe('The safeguarding lead acknowledged the concern.');
    expect(trail.SafeguardingActionTaken({ action: 'referred-to-health', on: '2026-09-04' } as never)).toBe(
      'On 4 September 2026 this was done: referred to health.',
    );
    expect(trail.SafeguardingConcernClosed({ outcome: 'support-in-school' } as never)).toBe(
      'The concern was closed: support in school.',
    );
    expect(trail.ConcernAccessGranted({ until: '2026-09-30' } as never)).toBe(
      'The headteacher was given access until 30 September 2026, for a need that is on record.',
    );
  });
});
