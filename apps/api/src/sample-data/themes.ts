import { FLOOR_THEMES } from './floor-themes.ts';
import { SUPPORT_THEMES } from './support-themes.ts';
import type { Theme } from './theme.ts';
import type { ThemeKey } from './trades.ts';

/** Every theme by its key. */
export const THEMES: Readonly<Record<ThemeKey, Theme>> = { ...FLOOR_THEMES, ...SUPPORT_THEMES };
