import type { DataSource } from 'typeorm';

/** What a role of the database may do beside what it was granted. */
interface RoleRights {
  isSuperuser: boolean;
  bypassesPolicies: boolean;
  ownsTables: boolean;
}

/** The application's role (애플리케이션 역할) could pass over row-level security: nothing is served or worked off as it. */
export class UnsafeRole extends Error {
  override readonly name = 'UnsafeRole';

  constructor(role: string) {
    super(
      `The role ${role} may bypass row-level security (superuser, BYPASSRLS or owner of tables); the portal will not connect as it`,
    );
  }
}

/** The rights of a role, or null when there is none of this name. */
export async function rightsOf(source: DataSource, role: string): Promise<RoleRights | null> {
  const found: RoleRights[] = await source.query(
    `SELECT rolsuper AS "isSuperuser", rolbypassrls AS "bypassesPolicies", EXISTS (SELECT 1 FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS "ownsTables"
       FROM pg_roles r WHERE rolname = $1`,
    [role],
  );
  return found[0] ?? null;
}

export const isUnsafe = (rights: RoleRights): boolean =>
  rights.isSuperuser || rights.bypassesPolicies || rights.ownsTables;

/** Ends what was begun where this connection's own role is unsafe. */
export async function refuseUnsafeRole(source: DataSource): Promise<void> {
  const [me]: { role: string }[] = await source.query('SELECT current_user AS role');
  const role = me?.role ?? '';
  const rights = await rightsOf(source, role);
  if (rights === null || isUnsafe(rights)) throw new UnsafeRole(role);
}
