/** 패스키 of one's own. `GET /account/passkeys`. */
export interface PasskeyView {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

/** A passkey as browsers name it. */
export interface PasskeyDescriptor {
  id: string;
  type: 'public-key';
  transports: string[];
}

/** What a browser hands to the authenticator to have a passkey used; the challenge is good once, for minutes. */
export interface PasskeyRequestView {
  challenge: string;
  rpId: string;
  timeout: number;
  userVerification: 'required';
  /** Empty: the person chooses among those of this portal. */
  allowCredentials: PasskeyDescriptor[];
}

/** What a browser hands to the authenticator to have a passkey made. */
export interface PasskeyCreationView {
  challenge: string;
  rp: { id: string; name: string };
  user: { id: string; name: string; displayName: string };
  pubKeyCredParams: { type: 'public-key'; alg: number }[];
  timeout: number;
  attestation: 'none';
  excludeCredentials: PasskeyDescriptor[];
  authenticatorSelection: {
    residentKey: 'required';
    requireResidentKey: boolean;
    userVerification: 'required';
  };
}
