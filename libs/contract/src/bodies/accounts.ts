import { REGION_CODES } from '@subsidy/rules';
import {
  BusinessNumber,
  Credential,
  Email,
  Flag,
  LongText,
  Name,
  OneOf,
  Password,
  Pattern,
  Text,
  Texts,
  Uuid,
} from './fields.ts';

/** Sign-in looks only at whether its two fields are there; what is wrong with them is not told to strangers. */
export class SignInBody {
  @Credential('email', '이메일을 입력해 주세요.')
  email!: string;

  @Credential('password', '비밀번호를 입력해 주세요.')
  password!: string;
}

export class UseMembershipBody {
  @Uuid()
  membershipId!: string;
}

export class RegisterBody {
  @Email()
  email!: string;

  /** Of who registers a company; who asks to join one sets it by a link once let in, and one that is sent is not looked at. */
  @Password({ optional: true })
  password?: string;

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

export class ConfirmEmailBody {
  @Pattern(/^[\w-]{20,100}$/, '메일에 있는 주소를 그대로 열어 주세요.')
  token!: string;
}

export class RequestPasswordResetBody {
  @Email()
  email!: string;
}

export class CompletePasswordResetBody {
  @Pattern(/^[\w-]{20,100}$/, '메일에 있는 주소를 그대로 열어 주세요.')
  token!: string;

  @Password()
  password!: string;
}

/** `POST /session/reauthentication`. */
export class ReauthenticateBody {
  @Credential('password', '비밀번호를 입력해 주세요.')
  password!: string;

  /** Of who has a second factor. */
  @Text({ max: 40, optional: true })
  code?: string;
}

/** A code of the authenticator, or one of the recovery codes where those are taken. */
export class SecondFactorCodeBody {
  @Text({ max: 40 })
  code!: string;
}

/** `POST /accounts/{userId}/second-factor-reset`. */
export class ResetSecondFactorBody {
  @LongText({ min: 2, max: 500 })
  reason!: string;
}

/** `PUT /account/password`. Of the old one only whether it is there is looked at before it is tried. */
export class ChangePasswordBody {
  @Credential('password', '지금 비밀번호를 입력해 주세요.')
  currentPassword!: string;

  @Password()
  newPassword!: string;
}

/** `POST /account/email-change`: the address that is to be. */
export class ChangeEmailBody {
  @Email()
  email!: string;
}

/** `POST /account/erasure`: the person's own address, so that nobody deletes an account by a slip. */
export class EraseAccountBody {
  @Email()
  email!: string;
}

/** `POST /accounts/email-change/answer`: yes or no of whoever reads the mail at one of the two addresses. */
export class AnswerEmailChangeBody {
  @Pattern(/^[\w-]{20,100}$/, '메일에 있는 주소를 그대로 열어 주세요.')
  token!: string;

  @Flag()
  accept!: boolean;
}

export class AnswerMembershipRequestBody {
  @Flag()
  accept!: boolean;
}
