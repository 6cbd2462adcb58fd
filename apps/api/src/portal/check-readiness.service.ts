import { Injectable } from '@nestjs/common';
import { MIGRATIONS } from '@subsidy/migrations';
import { DataSource } from 'typeorm';

/** Whether this process can serve: database reached, migrations done. */
@Injectable()
export class CheckReadinessService {
  constructor(private readonly dataSource: DataSource) {}

  async isReady(): Promise<boolean> {
    try {
      const rows: { name: string }[] = await this.dataSource.query('SELECT name FROM migrations');
      const done = new Set(rows.map(({ name }) => name));
      return MIGRATIONS.every((migration) => done.has(migration.name));
    } catch {
      // An unreachable database is an answer here, not a defect.
      return false;
    }
  }
}
