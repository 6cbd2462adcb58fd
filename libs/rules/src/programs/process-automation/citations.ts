export { APP_DATA, VENDOR_TABLE_2026 } from '../guide/sources.ts';
