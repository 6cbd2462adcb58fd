import type {
  AnswerMembershipRequestBody,
  CompletePasswordResetBody,
  ConfirmEmailBody,
  RegisterBody,
  RequestPasswordResetBody,
  SignInBody,
  UseMembershipBody,
} from '@subsidy/contract';
import { ApiProperty } from '@nestjs/swagger';
import { REGION_CODES } from '@subsidy/rules';
import { IsDefined } from 'class-validator';
import {
  BusinessNumber,
  Email,
  Flag,
  Name,
  OneOf,
  Password,
  Pattern,
  Text,
  Texts,
  Uuid,
} from '../http/fields.ts';

/** Sign-in looks only at whether its two fields are there; what is wrong with them is not told to strangers. */
export class SignInRequest implements SignInBody {
  @ApiProperty({ type: 'string', format: 'email' })
  @IsDefined({ message: '이메일을 입력해 주세요.' })
  email!: string;

  @ApiProperty({ type: 'string', format: 'password' })
  @IsDefined({ message: '비밀번호를 입력해 주세요.' })
  password!: string;
}

export class UseMembershipRequest implements UseMembershipBody {
  @Uuid()
  membershipId!: string;
}

export class RegisterRequest implements RegisterBody {
  @Email()
  email!: string;

  @Password()
  password!: string;

  @Name({ max: 50 })
  name!: string;

  @BusinessNumber()
  businessRegistrationNumber!: string;

  @Name({ max: 100 })
  companyName!: string;

  @Texts({ max: 10 })
  consents!: string[];

  @OneOf(REGION_CODES, { optional: true })
  regionCode?: string;

  @Text({ max: 50, optional: true })
  city?: string;
}

export class ConfirmEmailRequest implements ConfirmEmailBody {
  @Pattern(/^[\w-]{20,100}$/, '메일에 있는 주소를 그대로 열어 주세요.')
  token!: string;
}

export class RequestPasswordResetRequest implements RequestPasswordResetBody {
  @Email()
  email!: string;
}

export class CompletePasswordResetRequest implements CompletePasswordResetBody {
  @Pattern(/^[\w-]{20,100}$/, '메일에 있는 주소를 그대로 열어 주세요.')
  token!: string;

  @Password()
  password!: string;
}

export class AnswerMembershipRequest implements AnswerMembershipRequestBody {
  @Flag()
  accept!: boolean;
}
