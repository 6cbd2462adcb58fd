import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartRefused } from '../screen.mjs';

/**
 * The user and group PostgreSQL runs as. It refuses to run as root, so root lends it an account that exists on the
 * machine already: no account is ever made. Undefined means "as the person who starts the portal".
 * @typedef {{ uid: number, gid: number, name: string }} Account
 */

const preferred = ['postgres', '_postgres', 'nobody'];

const accountsOfMachine = () =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 7)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);

const isRoot = () => process.getuid?.() === 0;

/** The account for a new database. initdb looks its name up, so a bare number would not do. */
export function unprivilegedAccount() {
  if (!isRoot()) return undefined;
  const accounts = accountsOfMachine();
  const chosen =
    preferred.map((name) => accounts.find((account) => account.name === name)).find(Boolean) ?? accounts[0];
  if (chosen) return requireUsable(chosen);
  throw new StartRefused(
    'PostgreSQL은 root로 실행할 수 없고, 이 컴퓨터에는 대신 쓸 일반 사용자가 없습니다. 일반 사용자로 npm start를 실행하거나 DATABASE_URL로 데이터베이스를 지정해 주십시오.',
  );
}

/** Root runs an existing database as whoever owns it, so that a person's own data stays theirs. */
export function ownerOf(directory) {
  if (!isRoot()) return undefined;
  const { uid, gid } = statSync(directory);
  if (uid === 0) return unprivilegedAccount();
  const name = accountsOfMachine().find((account) => account.uid === uid)?.name ?? String(uid);
  return requireUsable({ uid, gid, name });
}

/** Some containers give root without the right to become someone else. */
function requireUsable(account) {
  const { error } = spawnSync('/bin/sh', ['-c', ':'], { ...identity(account), cwd: '/', stdio: 'ignore' });
  if (!error) return account;
  throw new StartRefused(
    `root가 ${account.name} 사용자로 바꿀 수 없는 환경입니다 (${error.code}). 일반 사용자로 npm start를 실행하거나 DATABASE_URL로 데이터베이스를 지정해 주십시오.`,
  );
}

/** What spawn needs to run a program as this account. */
export const identity = (account) => (account ? { uid: account.uid, gid: account.gid } : {});

/** True when this account can enter the folder: every folder above it counts. */
export function canEnter(directory, account) {
  if (!account) return true;
  const { status } = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], {
    ...identity(account),
    cwd: '/',
    stdio: 'ignore',
  });
  return status === 0;
}
