import type { Step } from './lived.ts';

const heard = [
  'propose',
  'consult',
  'consult:1',
  'consult:1:no',
  'consult:2',
  'explain',
  'explain:0:no',
  'approve',
  'register',
];
const vetting = [0, 1, 2, 3, 4, 5].map((criterion) => `evidence:${criterion}:no`);
const settled = ['meet', ...vetting, 'reporting', 'policies', 'issue', 'sign', 'sign:1', 'sign:2', 'start'];
const directed = ['meet', 'notify', 'visit:0:yes:7', 'start'];
const followed = ['baseline', 'safety', 'behaviour', 'failure', 'addressed', 'incident', 'shortfall:5', 'intervention'];
const decided = ['week', 'contact', 'leftRoll', 'decided', 'flagged', 'cleared', 'unmet'];
const monitored = ['missed', 'attainment', 'visit', 'report', 'view', 'review:0:no', 'formal:0:no', 'pause', 'resume'];
const reviewed = [
  'ask',
  'view',
  'review',
  'ask:1:no',
  'direct',
  'tell',
  'formal',
  'extend:1',
  'ready',
  'improved',
  'returnDue',
  'plan',
  'return',
  'cease:0:no',
];
const afterwards = ['destination', 'followUp', 'danger', 'continuityDue', 'secured'];

/** `name:pick:flag:days`: a way's own words for a step. */
function stepOf(text: string): Step {
  const [name = '', pick = '0', flag = 'yes', days = '0'] = text.split(':');
  return { name, pick: Number(pick), flag: flag === 'yes', days: Number(days), world: 0 };
}

const wayOf = (agreed: readonly string[]): readonly Step[] =>
  [...heard, ...agreed, ...followed, ...monitored, ...decided, ...reviewed, ...afterwards].map(stepOf);

/** A whole life on which nothing is missing, by contract as one trust wants it, by direction as the other may. */
export const WAYS = { CTT: wayOf(settled), CRST: wayOf(directed) } as const;

const EACH = [0, 1, 2, 3, 4, 5];
/** Where a gate stands, or what a later gate asks about. */
const DECISIVE = ['propose', 'approve', 'meet', 'issue', 'notify', 'start', 'review', 'formal', 'plan', 'cease'];

/** The same way with one thing otherwise: a step left out; one that decides told otherwise, or in another world. */
export const spoilt = (way: readonly Step[], worlds: number): readonly (readonly Step[])[] =>
  way.flatMap((step, n) => {
    const picked = EACH.flatMap((pick) => [true, false].map((flag) => ({ ...step, pick, flag })));
    const elsewhere = Array.from({ length: worlds }, (_, world) => ({ ...step, world }));
    const others = DECISIVE.includes(step.name) ? [...picked, ...elsewhere] : [];
    return [way.toSpliced(n, 1), ...others.map((other) => way.with(n, other))];
  });
