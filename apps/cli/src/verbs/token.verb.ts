import { randomUUID } from 'node:crypto';
import { InvalidClaims, secretKey, Tokens } from '#libs/http';
import { ROLES, type Actor, type Role } from '#libs/kernel';
import { keyFile, readConfiguration, trustOf, type Configuration } from '#libs/runtime';
import { text, UsageError, type Asked, type Verb } from '../verb.ts';

const DAY = 86_400;

/** Prints a development token. The key is the service's own: whoever may read its file may speak for anybody. */
export const tokenVerb: Verb = {
  summary: 'print a token that speaks for somebody, for development',
  usage: 'token --role ROLE [--organisation ID [--trust ID]] [--actor ID] [--hours 24]',
  options: {
    role: { type: 'string' },
    organisation: { type: 'string' },
    trust: { type: 'string' },
    actor: { type: 'string' },
    hours: { type: 'string', default: '24' },
  },
  run: async (asked) => {
    const configuration = readConfiguration(process.env);
    const tokens = new Tokens(secretKey({ base64: configuration.tokenKey, file: keyFile(configuration, 'token') }));
    try {
      process.stdout.write(`${await tokens.sign(await actorIn(asked, configuration), secondsIn(asked))}\n`);
    } catch (error) {
      throw error instanceof InvalidClaims ? new UsageError(`${error.message}; ${REACH}`) : error;
    }
  },
};

const REACH =
  'a school’s people need --organisation SCHOOL, a provider’s --organisation PROVIDER, a trust’s --organisation TRUST, an ' +
  'operator none';

/** A role's organisation is a provider, a school or a trust, as the role is; the log knows the trust of the first two. */
async function actorIn(asked: Asked, configuration: Configuration): Promise<Actor> {
  const role = roleIn(asked);
  const id = text(asked, 'actor') ?? randomUUID();
  const organisation = text(asked, 'organisation');
  if (organisation === undefined) return { id, role };
  const trustId = text(asked, 'trust') ?? (await trustOf(configuration, organisation));
  if (trustId === undefined) return { id, role, trustId: organisation };
  return role === 'providerStaff'
    ? { id, role, trustId, providerId: organisation }
    : { id, role, trustId, schoolId: organisation };
}

function roleIn(asked: Asked): Role {
  const told = text(asked, 'role');
  const role = ROLES.find((known) => known === told);
  if (!role) throw new UsageError(`--role must be one of ${ROLES.join(', ')}`);
  return role;
}

function secondsIn(asked: Asked): number {
  const hours = Number(text(asked, 'hours'));
  if (!(hours > 0 && hours <= 24 * 365)) throw new UsageError('--hours must be a number up to a year');
  return Math.round((hours / 24) * DAY);
}
