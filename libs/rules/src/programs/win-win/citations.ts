export { PROGRAM_DATA, VENDOR_TABLE_2026, WIN_WIN_2022 } from '../guide/sources.ts';
