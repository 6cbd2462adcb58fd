import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 공급기업 알림: whom to mail at a supplier, for roles that may not read its users. */
export class AddressSuppliers1763900000000 implements MigrationInterface {
  name = 'AddressSuppliers1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION portal_supplier_addresses(supplier uuid) RETURNS TABLE (email text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT u.email FROM users u
         WHERE u.supplier_id = supplier AND portal_role() IS NOT NULL ORDER BY u.created_at, u.id $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION portal_supplier_addresses(uuid)');
  }
}
