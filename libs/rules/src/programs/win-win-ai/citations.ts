export { APP_DATA, INTEGRATED_2026, NOTICE_LIST_2026 } from '../guide/sources.ts';
