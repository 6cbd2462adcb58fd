import { Injectable } from '@nestjs/common';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type {
  AddPasskeyBody,
  PasskeyAssertionBody,
  PasskeyCreationView,
  PasskeyDescriptor,
  PasskeyRequestView,
} from '@subsidy/contract';
import { isIP } from 'node:net';
import { Environment } from '../../config/environment.ts';
import { isLoopbackHost } from '../../config/loopback.ts';
import { Refusal } from '../../http/refusal.ts';
import { passkeyWords } from '../../http/refusals/passkeys.ts';
import type { User } from '../user.entity.ts';
import { CHALLENGE_MINUTES, type StoredPasskey } from './passkeys.ts';

/** As it stands in people’s authenticators. */
const NAME = 'Manufacturing AI Grant Portal';
const TIMEOUT_MS = CHALLENGE_MINUTES * 60_000;
/** EdDSA, ES256, RS256: what authenticators have. */
const ALGORITHMS = [-8, -7, -257];

/** Where passkeys are made for: the host, and the address as browsers state it. */
interface Place {
  rpId: string;
  origin: string;
}

const descriptorOf = ({ credentialId, transports }: StoredPasskey): PasskeyDescriptor => ({
  id: credentialId,
  type: 'public-key',
  transports,
});

/** The id that authenticators keep a person under: nothing that says who it is. */
const handleOf = (userId: string): Buffer => Buffer.from(userId.replaceAll('-', ''), 'hex');

/** What was made of what an authenticator answered; null where it is not right. */
const orNull = <Result>(verified: Promise<Result>): Promise<Result | null> => verified.catch(() => null);

/** 패스키: what browsers are asked, and whether what they answer is right. Nothing is kept here. */
@Injectable()
export class PasskeyCeremony {
  private readonly at: Place | null;

  constructor({ origin, isLoopback }: Environment) {
    const { hostname, port, origin: here } = new URL(origin);
    // A passkey belongs to a name: on this machine that is `localhost`, whatever number stands in the address.
    if (isLoopback && isLoopbackHost(hostname))
      this.at = { rpId: 'localhost', origin: `http://localhost${port === '' ? '' : `:${port}`}` };
    else if (isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0) this.at = null;
    else this.at = { rpId: hostname, origin: here };
  }

  get host(): string | null {
    return this.at?.rpId ?? null;
  }

  /** Asks for a passkey: one of these, or any of this portal’s. */
  request(challenge: string, of: readonly StoredPasskey[] = []): PasskeyRequestView {
    return {
      challenge,
      rpId: this.place.rpId,
      timeout: TIMEOUT_MS,
      userVerification: 'required',
      allowCredentials: of.map(descriptorOf),
    };
  }

  /** Asks for a new passkey, on a device that has none of these. */
  creation(
    challenge: string,
    { id, email, name }: Pick<User, 'id' | 'email' | 'name'>,
    but: readonly StoredPasskey[],
  ): PasskeyCreationView {
    return {
      challenge,
      rp: { id: this.place.rpId, name: NAME },
      user: { id: handleOf(id).toString('base64url'), name: email, displayName: name },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      timeout: TIMEOUT_MS,
      attestation: 'none',
      excludeCredentials: but.map(descriptorOf),
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
    };
  }

  /** The counter that came with a right answer; null for any other. Whether the counter has grown is for whoever keeps it. */
  async counterOf(
    { id, response }: PasskeyAssertionBody,
    challenge: string,
    { credentialId, publicKey, userId }: StoredPasskey,
  ): Promise<number | null> {
    const { userHandle } = response;
    if (userHandle !== undefined && userHandle !== handleOf(userId).toString('base64url')) return null;
    const verified = await orNull(
      verifyAuthenticationResponse({
        response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
        ...this.expected(challenge),
        credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: 0 },
      }),
    );
    return verified?.verified === true ? verified.authenticationInfo.newCounter : null;
  }

  /** A new passkey as it is to be kept; null where what was answered is not right. */
  async madeBy(
    { id, response: { transports, ...answered } }: AddPasskeyBody,
    challenge: string,
  ): Promise<Pick<StoredPasskey, 'credentialId' | 'publicKey' | 'counter' | 'transports'> | null> {
    const verified = await orNull(
      verifyRegistrationResponse({
        response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: answered },
        ...this.expected(challenge),
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    );
    if (verified?.verified !== true) return null;
    const { credential } = verified.registrationInfo;
    return {
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports,
    };
  }

  private expected(challenge: string) {
    const { rpId, origin } = this.place;
    return {
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
    };
  }

  private get place(): Place {
    if (this.at === null) throw new Refusal('not-found', { detail: passkeyWords.noneHere });
    return this.at;
  }
}

/** The challenge that an answer says it answers; what can be read of nothing. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const said = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as unknown;
    const { challenge } = said as { challenge?: unknown };
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    return '';
  }
}
