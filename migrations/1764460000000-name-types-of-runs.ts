import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 선정안: a run keeps what its notice called the type when it was made, as it keeps the title; former ones by the version they were ranked under. */
export class NameTypesOfRuns1764460000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE selection_runs ADD COLUMN type_label text;
      UPDATE selection_runs r SET type_label = coalesce(
        (SELECT v.type_labels ->> r.type FROM notice_versions v
          WHERE v.notice_id = r.notice_id AND v.version = substring(r.inputs FROM '"noticeVersion":([0-9]+)')::int),
        (SELECT v.type_labels ->> r.type FROM notice_versions v
          WHERE v.notice_id = r.notice_id AND v.type_labels ->> r.type IS NOT NULL ORDER BY v.version DESC LIMIT 1),
        r.type);
      ALTER TABLE selection_runs ALTER COLUMN type_label SET NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE selection_runs DROP COLUMN type_label');
  }
}
