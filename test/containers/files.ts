import { parse } from 'yaml';
import { readText } from '../docs/repository.ts';
import { programs } from '../toolchain/project.ts';

/** A service as the compose file has it, merges done. */
export type Service = Readonly<{
  image: string;
  build?: string;
  profiles?: readonly string[];
  command?: readonly string[];
  entrypoint?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  depends_on?: Readonly<Record<string, Readonly<{ condition: string }>>>;
  healthcheck?: Readonly<{ test?: readonly string[]; disable?: boolean }>;
  ports?: readonly string[];
  volumes?: readonly string[];
  networks?: readonly string[];
  network_mode?: string;
  init?: boolean;
  restart?: string;
  stop_grace_period?: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: readonly string[];
  cap_add?: readonly string[];
  security_opt?: readonly string[];
  tmpfs?: readonly string[];
}>;

/** The programs that the build makes. */
export const BUILT = Object.keys(await programs()).map((name) => `dist/programs/${name}.js`);

type Compose = Readonly<{
  services: Readonly<Record<string, Service>>;
  volumes: Readonly<Record<string, object>>;
  networks: Readonly<Record<string, Readonly<{ internal?: boolean }>>>;
}>;

export const COMPOSE_TEXT = readText('docker-compose.yml');
export const COMPOSE = parse(COMPOSE_TEXT, { merge: true }) as Compose;
export const SERVICES = Object.entries(COMPOSE.services).map(([name, service]) => ({ name, ...service }));

/** Those that run our own image and go on running: the API and the worker. */
export const LEDGERS = SERVICES.filter(
  ({ image, restart }) => image.startsWith('placement-ledger:') && restart !== 'no',
);

/** An instruction of the Dockerfile, its continued lines joined; `stage` counts from 0. */
export type Instruction = Readonly<{ stage: number; word: string; rest: string }>;

export const DOCKERFILE: readonly Instruction[] = instructionsOf(readText('Dockerfile'));

function instructionsOf(text: string): readonly Instruction[] {
  const lines = text
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  let stage = -1;
  return lines.map((line) => {
    const [word = '', ...rest] = line.split(' ');
    if (word === 'FROM') stage += 1;
    return { stage, word, rest: rest.join(' ') };
  });
}

/** The environment that the image itself sets. */
export const IMAGE_ENVIRONMENT = Object.fromEntries(
  DOCKERFILE.filter(({ word }) => word === 'ENV').flatMap(({ rest }) =>
    rest.split(' ').map((pair) => pair.split('=') as [string, string]),
  ),
);
