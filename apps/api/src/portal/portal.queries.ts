import { Injectable } from '@nestjs/common';
import type {
  AccountsQuery,
  AccountView,
  KeptMailView,
  OperationsView,
  Page,
  PortalView,
} from '@subsidy/contract';
import type { PortalRequest } from '../accounts/access.ts';
import { accountsAfter, toUserView, withSecondFactor } from '../accounts/account.queries.ts';
import { PasskeyCeremony } from '../accounts/passkeys/passkey-ceremony.ts';
import { Sessions } from '../accounts/sessions.ts';
import { Environment } from '../config/environment.ts';
import { isLoopbackAddress, isLoopbackHost } from '../config/loopback.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { membershipAtSignIn, membershipsOf, toMembershipViews } from '../offices/membership.queries.ts';
import { Refusal } from '../http/refusal.ts';
import { LINK_TOKEN, LOST_LINK } from '../mails/mail.ts';
import { MailSeal } from '../mails/outbox/mail-seal.ts';
import { newestMails } from '../mails/outbox/outbox.ts';
import { SeedNoticesService } from '../notices/seed-notices.service.ts';
import { CheckStartService } from '../operations/check-start.service.ts';
import { toProblemViews } from '../operations/start-problem-words.ts';
import { ReadSampleSeasonService } from './read-sample-season.service.ts';

/** What the portal says of itself. */
@Injectable()
export class PortalQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly sessions: Sessions,
    private readonly seal: MailSeal,
    private readonly sampleSeason: ReadSampleSeasonService,
    private readonly seeds: SeedNoticesService,
    private readonly start: CheckStartService,
    private readonly ceremony: PasskeyCeremony,
  ) {}

  /** Never refuses: a visitor without a session is told so in a field. */
  async portal(request: PortalRequest): Promise<PortalView> {
    return {
      signedIn: (await this.sessions.find(request)) !== null,
      sampleData: this.environment.PORTAL_SAMPLE_DATA,
      sampleSeason: await this.sampleSeason.state(),
      mailKept: this.isMailKeptFor(request),
      passkeyHost: this.ceremony.host,
      signInProviders: this.environment.oidcProviders.map(({ id, label }) => ({ id, label })),
      virusScan: this.environment.CLAMAV_HOST !== undefined,
      now: seoulInstant(this.clock.now()),
    };
  }

  /** Whole mails are for who sits at this machine: a tunnel or a proxy may bring others to a portal that listens here alone. */
  private isMailKeptFor({ hostname, ip }: PortalRequest): boolean {
    const { PORTAL_SAMPLE_DATA: isSample, SMTP_URL: server } = this.environment;
    return isSample && server === undefined && isLoopbackHost(hostname) && isLoopbackAddress(ip);
  }

  /** The newest kept mails; 404 wherever mail is really sent, and for whoever comes from elsewhere. */
  keptMails(request: PortalRequest, to: string | undefined): Promise<Page<KeptMailView>> {
    if (!this.isMailKeptFor(request)) throw new Refusal('not-found');
    return this.transactions.asSystem(async (tx) => {
      const mails = await newestMails(tx, to);
      const items = mails.map((mail) => ({
        id: mail.id,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.sealedToken === null ? mail.body : this.opened(mail.body, mail.sealedToken),
        createdAt: seoulInstant(mail.createdAt),
      }));
      return { items, nextCursor: null };
    });
  }

  /** A mail with its link; without it where it was sealed with a key that is lost. */
  private opened(body: string, sealedToken: string): string {
    const token = this.seal.openOrNull(sealedToken);
    return body.replaceAll(LINK_TOKEN, token ?? LOST_LINK);
  }

  accounts(query: AccountsQuery, actor: Actor): Promise<Page<AccountView>> {
    return this.transactions.as(actor, async (tx) => {
      const limit = query.limit ?? 50;
      const after = readCursor(query.cursor, 'text', 'uuid');
      const users = await accountsAfter(tx, after, limit + 1, query);
      const all = await membershipsOf(
        tx,
        users.map(({ id }) => id),
      );
      const views = await toMembershipViews(tx, all);
      await carry(tx, SYSTEM);
      const factors = await withSecondFactor(
        tx,
        users.map(({ id }) => id),
      );
      const viewsOf = (userId: string) => views.filter((_view, index) => all[index]?.userId === userId);
      return pageOf(
        users,
        limit,
        (user) => [user.email, user.id],
        (user) => ({
          ...toUserView(user, membershipAtSignIn(viewsOf(user.id))),
          memberships: viewsOf(user.id),
          createdAt: seoulInstant(user.createdAt),
          lastSignInAt: user.lastSignInAt === null ? null : seoulInstant(user.lastSignInAt),
          hasSecondFactor: factors.has(user.id),
        }),
      );
    });
  }

  operations(actor: Actor): Promise<OperationsView> {
    if (actor.role !== 'admin') throw new Refusal('forbidden');
    return this.transactions.asSystem(async (tx) => {
      const states: { state: string; mails: string }[] = await tx.query(
        'SELECT state, count(*) AS mails FROM written_mails GROUP BY state',
      );
      const count = (...names: string[]): number =>
        states
          .filter(({ state }) => names.includes(state))
          .reduce((sum, { mails }) => sum + Number(mails), 0);
      const facts: { version: string; scans: string; checkpoint: Date | null }[] = await tx.query(
        `SELECT current_setting('server_version') AS version,
          (SELECT count(*) FROM case_documents WHERE scan = 'pending' AND deleted_at IS NULL)
              + (SELECT count(*) FROM certificate_scans WHERE scan = 'pending') AS scans,
          (SELECT max(at) FROM written_checkpoints) AS checkpoint`,
      );
      const migrations: { name: string }[] = await tx.query('SELECT name FROM migrations ORDER BY id');
      const [fact] = facts;
      return {
        databaseVersion: fact?.version ?? '',
        migrations: migrations.map(({ name }) => name),
        outbox: { waiting: count('waiting'), failed: count('failed'), sent: count('sent', 'kept') },
        scansPending: Number(fact?.scans ?? 0),
        auditCheckpointAt: fact?.checkpoint ? seoulInstant(fact.checkpoint) : null,
        leftOutNotices: this.seeds.leftOut,
        startProblems: toProblemViews(this.start.known()),
      };
    });
  }
}
