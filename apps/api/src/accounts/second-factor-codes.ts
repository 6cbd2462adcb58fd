import { generateSecret, generateURI, verifySync } from 'otplib';
import { randomBytes } from 'node:crypto';
import { sha256 } from '../audit/audit.ts';

const STEP_SECONDS = 30;
const RECOVERY_CODES = 10;
/** Eighty bits, in the letters of base32: nothing is told apart by case, and no 0 and 1. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const RECOVERY_LENGTH = 16;
const GROUP = 4;
const APP_CODE = /^\d{6}$/;
const RECOVERY_CODE = new RegExp(`^[A-Z2-7]{${String(RECOVERY_LENGTH)}}$`);

export const newSecret = (): string => generateSecret();

/** What an authenticator reads: whose the secret is, and where for. */
export const setupAddress = (secret: string, email: string, issuer: string): string =>
  generateURI({ issuer, label: email, secret });

/** A code as it was meant: without the spaces and hyphens that are shown in it. */
export const bareCode = (code: string): string =>
  code
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .toUpperCase();

const isAppCode = (bare: string): boolean => APP_CODE.test(bare);
export const isRecoveryCode = (bare: string): boolean => RECOVERY_CODE.test(bare);

/** The step that a code belongs to, one to either side of now allowed; null where it is wrong. */
export function stepOf(secret: string, bare: string, now: Date): number | null {
  if (!isAppCode(bare)) return null;
  const epoch = Math.floor(now.getTime() / 1_000);
  const result = verifySync({ secret, token: bare, epoch, epochTolerance: STEP_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

/** 복구 코드: ten, each good once. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newRecoveryCode);

function newRecoveryCode(): string {
  const letters = [...randomBytes(RECOVERY_LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.match(new RegExp(`.{${String(GROUP)}}`, 'g'))?.join('-') ?? letters;
}

/** As a recovery code is kept. */
export const recoveryHash = (userId: string, code: string): string => sha256(`${userId} ${bareCode(code)}`);
