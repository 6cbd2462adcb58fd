import type { DataSource } from 'typeorm';

/** The connections of a process at this moment. */
interface PoolState {
  size: number;
  inUse: number;
  waiting: number;
}

/** Counts of the pool (연결 풀) that TypeORM's driver keeps; zeros where it keeps none. */
export function poolOf({ driver }: DataSource): PoolState {
  const pool: unknown = Reflect.get(driver, 'master');
  const count = (name: string, of: unknown = pool): number => {
    const value: unknown = typeof of === 'object' && of !== null ? (Reflect.get(of, name) as unknown) : 0;
    return typeof value === 'number' ? value : 0;
  };
  const options: unknown = typeof pool === 'object' && pool !== null ? Reflect.get(pool, 'options') : null;
  return {
    size: count('max', options),
    inUse: count('totalCount') - count('idleCount'),
    waiting: count('waitingCount'),
  };
}
