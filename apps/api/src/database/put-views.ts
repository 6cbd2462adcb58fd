import type { OfferedView } from '@subsidy/migrations';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Puts a view in the place of the one that stands, in one transaction. Does nothing, and takes no lock, where it is the same. */
export async function putView(owner: DataSource, { name, select }: OfferedView): Promise<void> {
  const mark = `view ${createHash('sha256').update(select).digest('hex')}`;
  const stands: { mark: string | null }[] = await owner.query(
    `SELECT obj_description(to_regclass($1), 'pg_class') AS mark`,
    [name],
  );
  if (stands[0]?.mark === mark) return;
  await owner.transaction((tx) =>
    tx.query(`DROP VIEW IF EXISTS ${name};
      CREATE VIEW ${name} WITH (security_invoker = true) AS ${select};
      COMMENT ON VIEW ${name} IS '${mark}'`),
  );
}
