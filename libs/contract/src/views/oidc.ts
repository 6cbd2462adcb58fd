/** 로그인 제공 기관: an outside provider (OIDC) that this portal takes. */
export interface SignInProviderView {
  /** Short name, as the settings have it. */
  id: string;
  /** What people know it by. */
  label: string;
}

/** Where the browser goes next: the page of the provider. */
export interface ProviderAddressView {
  address: string;
}

/** 연결된 로그인 of one's own. `GET /account/identities`. */
export interface OwnIdentityView {
  id: string;
  /** Null where the portal no longer takes its provider. */
  provider: string | null;
  /** What people know the provider by, or its host. */
  label: string;
  linkedAt: string;
  lastUsedAt: string | null;
  /** Whether it may stand in for the password where one proves once more who one is. */
  canProve: boolean;
}
