export { SYSTEM_SCREENS } from '../guide/sources.ts';
