import { createCipheriv, createHash } from 'node:crypto';
import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';

/** What fills up a password (ISO 32000, 7.6.3.3); an empty one is this alone. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/**
 * Whether a PDF that says it is encrypted opens without a password: one that only restricts printing or changing does, as
 * certificates of public offices often do. What is not understood does not.
 */
export function opensWithoutPassword(encryption: PdfDictionary, fileId: Buffer): boolean {
  if (encryption.get('Filter') !== '/Standard') return false;
  const revision = numberOf(encryption.get('R'));
  const user = bytesOf(encryption.get('U'));
  if (revision === 5 || revision === 6) return opensByHash(user, revision);
  if (revision < 2 || revision > 4 || user.length < 16) return false;
  const key = keyOf(encryption, fileId, revision);
  if (revision === 2) return rc4(key, PADDING).equals(user.subarray(0, 32));
  let check = md5(PADDING, fileId);
  for (let round = 0; round < 20; round += 1) {
    const mixed = Buffer.from(key.map((byte) => byte ^ round));
    check = rc4(mixed, check);
  }
  return check.equals(user.subarray(0, 16));
}

/** Revisions 5 and 6: the hash of the password with the salt that stands behind it. */
function opensByHash(user: Buffer, revision: number): boolean {
  if (user.length < 48) return false;
  const salt = user.subarray(32, 40);
  const first = createHash('sha256').update(salt).digest();
  return (revision === 5 ? first : hardened(first)).equals(user.subarray(0, 32));
}

/** Algorithm 2.B for an empty user password. */
function hardened(first: Buffer): Buffer {
  let key = first;
  for (let round = 0; ; round += 1) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => key));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    );
    const mixed = Buffer.concat([cipher.update(repeated), cipher.final()]);
    const remainder = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(['sha256', 'sha384', 'sha512'][remainder] ?? 'sha256')
      .update(mixed)
      .digest();
    if (round >= 63 && (mixed.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}

/** Algorithm 2 for an empty user password. */
function keyOf(encryption: PdfDictionary, fileId: Buffer, revision: number): Buffer {
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(numberOf(encryption.get('P')) | 0);
  const isMetadataOpen = revision >= 4 && encryption.get('EncryptMetadata') === 'false';
  const bits = revision === 2 ? 40 : numberOf(encryption.get('Length')) || (revision === 4 ? 128 : 40);
  const length = Math.min(16, Math.max(5, Math.floor(bits / 8)));
  const parts = [PADDING, bytesOf(encryption.get('O')).subarray(0, 32), permissions, fileId];
  let key = md5(...parts, ...(isMetadataOpen ? [Buffer.alloc(4, 0xff)] : []));
  if (revision > 2) for (let round = 0; round < 50; round += 1) key = md5(key.subarray(0, length));
  return key.subarray(0, length);
}

/** RC4, which the libraries of today no longer bring. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index] ?? 0;
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 0xff;
      j = (j + at(i)) & 0xff;
      swap(i, j);
      return byte ^ at((at(i) + at(j)) & 0xff);
    }),
  );
}

const numberOf = (value: PdfValue | undefined): number => (typeof value === 'number' ? value : 0);
const bytesOf = (value: PdfValue | undefined): Buffer => (Buffer.isBuffer(value) ? value : Buffer.alloc(0));
