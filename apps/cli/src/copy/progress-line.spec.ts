import { ProgressLine } from './progress-line.ts';

describe('The line that tells how far a copy is', () => {
  let now = 0;
  let said: string[];
  let line: ProgressLine;

  beforeEach(() => {
    said = [];
    now = 5_000;
    line = new ProgressLine(
      (text) => said.push(text),
      () => now,
    );
    line.tell({ doing: 'copying', events: 100, share: 0.01 });
  });

  it('tells events, share, speed and what time is left', () => {
    now += 4_000;
    line.tell({ doing: 'copying', events: 12_000, share: 0.05 });
    expect(said).toStrictEqual(['copying: 12,000 events, 5 %, 3,000 events/s, 1:16 left']);
  });

  it('tells it once a second, however often it is told', () => {
    for (let event = 1; event <= 3_000; event += 1) {
      now += 1;
      line.tell({ doing: 'copying', events: event, share: event / 3_000 });
    }
    expect(said).toHaveLength(3);
  });

  it('measures each part of the work from its own beginning', () => {
    now += 60_000;
    line.tell({ doing: 'comparing', events: 1, share: 0 });
    now += 1_000;
    line.tell({ doing: 'comparing', events: 50, share: 0 });
    expect(said).toStrictEqual(['comparing: 50 events, 0 %, 50 events/s']);
  });
});
