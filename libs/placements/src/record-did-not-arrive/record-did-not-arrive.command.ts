import type { CommandBody } from '#libs/http';
import { PlacementCommand } from '../placement-command.ts';

export class RecordDidNotArrive extends PlacementCommand<CommandBody> {}
