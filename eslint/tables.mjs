/** Files that are rows of data: long by nature, and nothing in them to split. */
export const TABLES = [
  'migrations/*-*.ts',
  'libs/rules/src/regions/district-rows.ts',
  'libs/rules/src/industries/ksic-*.ts',
  'libs/rules/src/programs/*/notices/*.ts',
];
