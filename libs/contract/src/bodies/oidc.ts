import { Pattern } from './fields.ts';

const NOT_READABLE = '로그인 제공 기관에서 돌아온 주소를 읽을 수 없습니다. 처음부터 다시 시도해 주세요.';
const PART = /^[\x20-\x7e]{1,4000}$/;

/** `POST /session/oidc`, `POST /account/identities`, `POST /session/reauthentication/oidc`: by which provider. */
export class ChooseProviderBody {
  @Pattern(/^[a-z0-9]{1,30}$/, '로그인 제공 기관을 골라 주세요.')
  provider!: string;
}

/** What the provider sent the browser back with. */
export class ProviderAnswerBody {
  @Pattern(/^(sign-in|link|prove)\.[\w-]{43}$/, NOT_READABLE)
  state!: string;

  @Pattern(PART, NOT_READABLE, { optional: true })
  code?: string;

  @Pattern(PART, NOT_READABLE, { optional: true })
  iss?: string;

  @Pattern(PART, NOT_READABLE, { optional: true })
  error?: string;
}
