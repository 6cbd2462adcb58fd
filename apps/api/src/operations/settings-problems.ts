import { tmpdir } from 'node:os';
import { relative } from 'node:path';
import { DEFAULT_MAIL_FROM, Environment } from '../config/environment.ts';
import type { StartProblem } from './start-problems.ts';

/** What the settings of a portal in production lack, without asking anybody. */
export function settingsProblems(environment: Environment): StartProblem[] {
  const { SMTP_URL, PORTAL_ORIGIN, MAIL_FROM, S3_ENDPOINT, CLAMAV_HOST } = environment;
  const lacks: Partial<Record<StartProblem, boolean>> = {
    'smtp-absent': SMTP_URL === undefined,
    'origin-absent': PORTAL_ORIGIN === undefined,
    'origin-not-https': PORTAL_ORIGIN?.startsWith('http:') === true && !environment.isLoopback,
    'mail-from-default': MAIL_FROM === DEFAULT_MAIL_FROM || MAIL_FROM.includes('@portal.invalid'),
    'files-not-durable': S3_ENDPOINT === undefined && isPassing(environment),
    'scanner-absent': CLAMAV_HOST === undefined,
  };
  return (Object.keys(lacks) as StartProblem[]).filter((code) => lacks[code]);
}

/** A data directory that nobody chose, or one that the machine clears. */
function isPassing({ PORTAL_DATA_DIR, dataDirectory }: Environment): boolean {
  const isDefault = PORTAL_DATA_DIR === new Environment().PORTAL_DATA_DIR;
  return isDefault || !relative(tmpdir(), dataDirectory).startsWith('..');
}
