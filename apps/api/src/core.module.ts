import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { SessionGuard } from './accounts/session.guard.ts';
import { PasskeyCeremony } from './accounts/passkeys/passkey-ceremony.ts';
import { Sessions } from './accounts/sessions.ts';
import { Environment } from './config/environment.ts';
import { createDataSource } from './data-source.ts';
import { applicationDatabaseUrl } from './database/migrate.ts';
import { Transactions } from './database/transactions.ts';
import { Clock } from './http/clock.ts';
import { RequestLimits } from './http/request-limits.ts';
import { RefusalFilter } from './http/refusal.filter.ts';
import { Jobs } from './jobs/jobs.ts';
import { Mails } from './mails/mails.ts';
import { MailSeal } from './mails/outbox/mail-seal.ts';

/** What every module stands on: settings, clock, database, who is asking, and how a "no" is told. */
@Global()
@Module({})
export class CoreModule {
  static with(environment: Environment, clock: Clock): DynamicModule {
    return {
      module: CoreModule,
      providers: [
        { provide: Environment, useValue: environment },
        { provide: Clock, useValue: clock },
        {
          provide: DataSource,
          useFactory: () =>
            createDataSource(applicationDatabaseUrl(environment), environment.DATABASE_POOL, {
              named: environment.DATABASE_NAMED_STATEMENTS,
            }).initialize(),
        },
        Transactions,
        Jobs,
        RequestLimits,
        MailSeal,
        Mails,
        Sessions,
        PasskeyCeremony,
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
      exports: [
        Environment,
        Clock,
        DataSource,
        Transactions,
        Jobs,
        RequestLimits,
        MailSeal,
        Mails,
        Sessions,
        PasskeyCeremony,
      ],
    };
  }
}
