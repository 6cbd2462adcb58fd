import type { ProgramCode } from '../core/codes.ts';

/** 대중소 상생형: the program that a large company leads for its suppliers. */
export const LED_PROGRAM: ProgramCode = 'win-win';
