import { IsOptional, Length, Matches } from 'class-validator';
import { IsCode, IsLocalDate } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { REGISTRATION_KINDS, type RegistrationKind } from '#libs/policy';
import type { Registration } from '../domain/vocabulary.ts';

export class RegistrationBody implements Registration {
  @IsCode(REGISTRATION_KINDS) kind!: RegistrationKind;
  @IsOptional() @Matches(/^\d{6}$/, { message: 'must be a URN, 6 digits' }) urn?: string;
  @IsOptional() @Length(1, 60) registerRef?: string;
  @IsLocalDate() checkedOn!: LocalDate;
}
