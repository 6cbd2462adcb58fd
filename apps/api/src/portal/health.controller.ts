import { Controller, Get } from '@nestjs/common';
import { MIGRATIONS } from '@subsidy/migrations';
import { DataSource } from 'typeorm';
import { PublicRoute } from '../accounts/access.ts';
import { Refusal } from '../http/refusal.ts';

/** Health of this process, for whoever runs it. */
@Controller('api/health')
@PublicRoute()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 once it can serve: database reached, migrations done; else 503. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      const rows: { name: string }[] = await this.dataSource.query('SELECT name FROM migrations');
      const done = new Set(rows.map(({ name }) => name));
      if (MIGRATIONS.every((migration) => done.has(migration.name))) return { status: 'ok' };
    } catch {
      // An unreachable database is an answer here, not a defect.
    }
    throw new Refusal('unavailable', { detail: '데이터베이스를 준비하고 있습니다.', retryAfterSeconds: 5 });
  }
}
