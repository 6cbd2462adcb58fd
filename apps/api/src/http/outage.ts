import { Refusal } from './refusal.ts';
import { requestWords } from './refusals/requests.ts';

/** SQLSTATE of an error of the database, also of one that TypeORM has wrapped; null for any other error (`EPIPE` has no digit). */
export function sqlStateOf(error: unknown): string | null {
  const code = codeOf(error) ?? codeOf(memberOf(error, 'driverError'));
  return code !== null && /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** Whether the connection was lost or refused: connection exception, shutdown, start-up, no slot left, another password. */
export const isConnectionState = (sqlState: string): boolean =>
  ['08', '28'].includes(sqlState.slice(0, 2)) ||
  ['57P01', '57P02', '57P03', '57P04', '57P05', '53300', '3D000'].includes(sqlState);

/** SQLSTATEs of a database that is there and cannot do it now, or for now only reads; beside classes 53 (no room) and 58 (its disk). */
const FOR_NOW: readonly string[] = ['40001', '40P01', '55P03', '57014', '25006', '25P03', '25P04'];

/** Codes of Node for a server that is not there, and for a machine that cannot for now: no file handle or memory left, a broken disk. */
const NOT_THERE: readonly string[] = [
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN'],
  ...['EMFILE', 'ENFILE', 'ENOMEM', 'EIO', 'EROFS'],
];

/** What pg, its pool and TypeORM say without a code when a connection is gone. */
const GONE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query runner already released|Cannot use a pool after calling end)/;

const FULL_DISK: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/**
 * What went wrong through nobody's fault: the database or a store is not there (503), or its disk is full (507). Null when the
 * error is something else.
 */
export function outageOf(error: unknown): Refusal | null {
  const state = sqlStateOf(error);
  const codes = causesOf(error).flatMap((cause) => codeOf(cause) ?? []);
  if (state === '53100' || codes.some((code) => FULL_DISK.includes(code))) return storageFull();
  if (state !== null) {
    const isForNow =
      isConnectionState(state) || FOR_NOW.includes(state) || ['53', '58'].includes(state.slice(0, 2));
    return isForNow ? unavailable() : null;
  }
  const isGone =
    codes.some((code) => NOT_THERE.includes(code)) ||
    causesOf(error).some((cause) => cause instanceof Error && GONE.test(cause.message)) ||
    nameOf(error) === 'QueryRunnerAlreadyReleasedError';
  return isGone ? unavailable() : null;
}

const unavailable = (): Refusal =>
  new Refusal('unavailable', {
    detail: requestWords.databaseOut,
    retryAfterSeconds: 5,
  });

const OWN_STEPS: readonly unknown[] = ['open', 'write', 'close', 'mkdir', 'fsync'];

/** Whether it was this machine that could not write, rather than a sender that broke off or sent nonsense. */
export const isOwnDisk = (error: unknown): boolean => OWN_STEPS.includes(memberOf(error, 'syscall'));

/** Whoever runs the portal must make room; nobody who uses it did anything wrong. */
export const storageFull = (): Refusal =>
  new Refusal('storage-full', {
    detail: requestWords.storageFull,
    retryAfterSeconds: 60,
  });

/** The error with what lies beneath it: its cause, the error of the driver, those gathered by a failed connection. */
function causesOf(error: unknown, depth = 3): unknown[] {
  if (depth === 0 || typeof error !== 'object' || error === null) return [];
  const gathered = memberOf(error, 'errors');
  const beneath = [memberOf(error, 'cause'), memberOf(error, 'driverError')];
  return [
    error,
    ...[...beneath, ...(Array.isArray(gathered) ? (gathered as unknown[]) : [])].flatMap((one) =>
      causesOf(one, depth - 1),
    ),
  ];
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined;

function codeOf(error: unknown): string | null {
  const code = memberOf(error, 'code');
  return typeof code === 'string' ? code : null;
}

const nameOf = (error: unknown): unknown => memberOf(error, 'name');
