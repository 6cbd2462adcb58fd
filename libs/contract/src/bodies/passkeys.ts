import { Name, Nested, Pattern, Texts } from './fields.ts';

const NOT_READABLE = '패스키의 답을 읽을 수 없습니다. 다시 시도해 주세요.';
/** Bytes as browsers send them; keys of the coming kinds are a few kilobytes. */
const Bytes = (options: { optional?: boolean } = {}) => Pattern(/^[\w-]{1,8000}$/, NOT_READABLE, options);
const CredentialId = () => Pattern(/^[\w-]{8,1400}$/, NOT_READABLE);

export class AssertionBody {
  @Bytes()
  clientDataJSON!: string;

  @Bytes()
  authenticatorData!: string;

  @Bytes()
  signature!: string;

  @Bytes({ optional: true })
  userHandle?: string;
}

/** What an authenticator answers to a challenge. */
export class PasskeyAssertionBody {
  @CredentialId()
  id!: string;

  @Nested(() => AssertionBody)
  response!: AssertionBody;
}

export class AttestationBody {
  @Bytes()
  clientDataJSON!: string;

  @Bytes()
  attestationObject!: string;

  @Texts({ max: 10 })
  transports!: string[];
}

/** `POST /account/passkeys`: a new passkey, and what the person calls it. */
export class AddPasskeyBody {
  @Name({ max: 50 })
  name!: string;

  @CredentialId()
  id!: string;

  @Nested(() => AttestationBody)
  response!: AttestationBody;
}
