import { CommandBody, NestedBody } from '#libs/http';
import { RegistrationBody } from '../register-provider/registration.body.ts';
import { ProviderCommand } from '../provider-command.ts';

export class ChangeRegistrationBody extends CommandBody {
  @NestedBody(() => RegistrationBody) registration!: RegistrationBody;
}

export class ChangeRegistration extends ProviderCommand<ChangeRegistrationBody> {}
