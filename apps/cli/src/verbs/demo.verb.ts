import { demo } from '../demo/demo.ts';
import { text, type Verb } from '../verb.ts';

export const demoVerb: Verb = {
  summary: 'play a placement’s whole life under each trust’s policy, then keep serving',
  usage: 'demo [--once] [--port 3000]',
  options: { once: { type: 'boolean', default: false }, port: { type: 'string', default: process.env['PORT'] ?? '0' } },
  run: (asked) => demo({ once: asked.values['once'] === true, port: text(asked, 'port') ?? '0' }),
};
