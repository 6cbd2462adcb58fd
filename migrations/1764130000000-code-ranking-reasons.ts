import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 선정 사유: codes and values beside a result instead of a sentence; former runs keep theirs. A run keeps its notice's title. */
export class CodeRankingReasons1764130000000 implements MigrationInterface {
  name = 'CodeRankingReasons1764130000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE selection_items
        ADD COLUMN reason_code text,
        ADD COLUMN reason_values jsonb,
        ALTER COLUMN reason DROP NOT NULL,
        ADD CONSTRAINT selection_items_have_a_reason
          CHECK ((reason IS NULL) <> (reason_code IS NULL) AND (reason_code IS NULL) = (reason_values IS NULL));
      ALTER TABLE selection_runs ADD COLUMN notice_title text;
      UPDATE selection_runs r SET notice_title = n.title FROM notices n WHERE n.id = r.notice_id;
      ALTER TABLE selection_runs ALTER COLUMN notice_title SET NOT NULL`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Sentences of later runs were never kept: restore a backup instead.'));
  }
}
