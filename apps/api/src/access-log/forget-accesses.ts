import type { EntityManager } from 'typeorm';

const yearsBefore = (now: Date, years: number): Date => {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - years);
  return then;
};

/** 보관 기간: accesses are kept two years, changes of rights three; the policies let nothing younger go. Returns how many went. */
export async function forgetAccesses(tx: EntityManager, now: Date): Promise<number> {
  const [, accesses]: [unknown, number] = await tx.query(
    'DELETE FROM personal_data_accesses WHERE last_at < $1',
    [yearsBefore(now, 2)],
  );
  const [, rights]: [unknown, number] = await tx.query('DELETE FROM rights_changes WHERE at < $1', [
    yearsBefore(now, 3),
  ]);
  return accesses + rights;
}
