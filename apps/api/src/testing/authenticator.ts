import type {
  AddPasskeyBody,
  PasskeyAssertionBody,
  PasskeyCreationView,
  PasskeyRequestView,
} from '@subsidy/contract';
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

/** What a browser would do otherwise than it should. */
interface Oddity {
  origin?: string;
  rpId?: string;
  /** The device was not unlocked. */
  isUnverified?: boolean;
  counter?: number;
  userHandle?: string;
}

const text = (value: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const bytes = (value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 0xff]), value]);
const coordinate = (of: string | undefined): Buffer =>
  Buffer.concat([Buffer.from([0x58, 0x20]), Buffer.from(of ?? '', 'base64url')]);

/** 패스키 of a test: an authenticator with one key, in a browser at the portal’s own address unless told. */
export class Authenticator {
  private readonly key: KeyObject;
  private readonly publicKey: KeyObject;
  private readonly id = randomBytes(16);
  private counter = 0;

  constructor(private readonly origin: string) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.key = pair.privateKey;
    this.publicKey = pair.publicKey;
  }

  make(
    { challenge, rp }: Pick<PasskeyCreationView, 'challenge' | 'rp'>,
    name = '회사 노트북',
    odd: Oddity = {},
  ): AddPasskeyBody {
    const { x, y } = this.publicKey.export({ format: 'jwk' });
    const cose = Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      coordinate(x),
      Buffer.from([0x22]),
      coordinate(y),
    ]);
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, cose]);
    const data = Buffer.concat([this.data(rp.id, odd, WITH_KEY), credential]);
    const object = Buffer.concat([
      Buffer.from([0xa3]),
      ...[text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData'), bytes(data)],
    ]);
    return {
      name,
      id: this.id.toString('base64url'),
      response: {
        clientDataJSON: this.said('webauthn.create', challenge, odd).toString('base64url'),
        attestationObject: object.toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  use(
    { challenge, rpId }: Pick<PasskeyRequestView, 'challenge' | 'rpId'>,
    odd: Oddity = {},
  ): PasskeyAssertionBody {
    this.counter = odd.counter ?? this.counter + 1;
    const data = this.data(rpId, odd);
    const said = this.said('webauthn.get', challenge, odd);
    const signed = Buffer.concat([data, createHash('sha256').update(said).digest()]);
    return {
      id: this.id.toString('base64url'),
      response: {
        clientDataJSON: said.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, this.key).toString('base64url'),
        ...(odd.userHandle === undefined ? {} : { userHandle: odd.userHandle }),
      },
    };
  }

  private said(type: string, challenge: string, { origin = this.origin }: Oddity): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private data(here: string, { rpId = here, isUnverified }: Oddity, more = 0): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const flags = PRESENT + (isUnverified === true ? 0 : VERIFIED) + more;
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), counter]);
  }
}
