import { Injectable } from '@nestjs/common';
import type { AddressLimit } from '@subsidy/contract/routes';
import { isIPv6 } from 'node:net';
import { DataSource } from 'typeorm';
import { Clock } from './clock.ts';
import { Refusal } from './refusal.ts';
import { requestWords } from './refusals/requests.ts';

/** How often one address may ask for something. */
interface RequestLimit {
  most: number;
  minutes: number;
  /** So many are taken from the database at a time: what is asked often costs no statement each time. */
  share: number;
  /** Which answers do not count; `all` are counted otherwise. */
  free?: (status: number) => boolean;
}

const refused = (status: number): boolean => status === 400;

/**
 * 요청 한도 per address, shared by all processes. Fifty owners may sit behind one address, so that each leaves room for fifty; what
 * concerns one account has a limit of its own beside these.
 */
const REQUEST_LIMITS = {
  /** Only what fails counts; the limit of an account is far lower. */
  'sign-in': { most: 600, minutes: 15, share: 1, free: (status) => status !== 401 },
  /** Each is a row for some minutes. */
  passkey: { most: 600, minutes: 15, share: 1 },
  provider: { most: 600, minutes: 15, share: 1 },
  registration: { most: 60, minutes: 10, share: 1, free: refused },
  'account-link': { most: 120, minutes: 10, share: 1 },
  /** Each brings a file and holds back somebody's pass: few, and those that say nothing new do not count. */
  dispute: { most: 10, minutes: 60, share: 1, free: refused },
  check: { most: 1_200, minutes: 1, share: 40 },
  advice: { most: 120, minutes: 1, share: 4 },
  report: { most: 60, minutes: 1, share: 2 },
  verification: { most: 600, minutes: 1, share: 20 },
} as const satisfies Record<AddressLimit, RequestLimit>;

/** What this process may still grant to an address, until the span ends. */
interface Share {
  left: number;
  until: number;
  /** The database has nothing more to give before the span ends. */
  isLast: boolean;
}

const MOST_SHARES = 20_000;

/** Counts requests by address in PostgreSQL. */
@Injectable()
export class RequestLimits {
  private readonly shares = new Map<string, Share>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts one request, or refuses it with 429 and when to come back. */
  async take(scope: AddressLimit, address: string): Promise<void> {
    const network = networkOf(address);
    const key = `${scope} ${network}`;
    const now = this.clock.now().getTime();
    const held = this.shares.get(key);
    const isEnough = held !== undefined && held.until > now && (held.left > 0 || held.isLast);
    const share = isEnough ? held : await this.nextShare(scope, network, key);
    if (share.left < 1) throw tooMany(Math.max(1, Math.ceil((share.until - now) / 1_000)));
    share.left -= 1;
  }

  /** Counts a request no longer: its answer was of a kind that is free. */
  async giveBack(scope: AddressLimit, address: string, status: number): Promise<void> {
    const { free }: RequestLimit = REQUEST_LIMITS[scope];
    if (free?.(status) === true) await this.count(scope, networkOf(address), -1);
  }

  /** Drops what nobody counts any more. */
  async forget(): Promise<void> {
    await this.dataSource.query('SELECT portal_forget_requests($1)', [this.clock.now()]);
  }

  private async nextShare(scope: AddressLimit, network: string, key: string): Promise<Share> {
    const { minutes, share: wanted } = REQUEST_LIMITS[scope];
    const { granted, since } = await this.count(scope, network, wanted);
    const share = { left: granted, until: since.getTime() + minutes * 60_000, isLast: granted < wanted };
    // A process that many addresses ask forgets what it holds rather than growing: the database knows.
    if (this.shares.size >= MOST_SHARES) this.shares.clear();
    this.shares.set(key, share);
    return share;
  }

  private async count(
    scope: AddressLimit,
    network: string,
    wanted: number,
  ): Promise<{ granted: number; since: Date }> {
    const { most, minutes } = REQUEST_LIMITS[scope];
    const rows: { granted: number; since: Date }[] = await this.dataSource.query(
      'SELECT * FROM portal_count_requests($1, $2, $3, make_interval(mins => $4), $5, $6)',
      [scope, network, this.clock.now(), minutes, most, wanted],
    );
    const [found] = rows;
    if (found === undefined) throw new Error('the database did not count the request');
    return found;
  }
}

const tooMany = (retryAfterSeconds: number): Refusal =>
  new Refusal('too-many-requests', {
    detail: requestWords.tooMany(retryAfterSeconds),
    retryAfterSeconds,
  });

/** The address, of IPv6 its network: one connection has many addresses there. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return groups.slice(0, 4).join(':');
}
