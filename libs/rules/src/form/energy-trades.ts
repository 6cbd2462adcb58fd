import type { Citation } from '../core/citation.ts';
import { STRATEGY_3 } from '../core/sources.ts';

/** 에너지다소비 업종: the strategy names casting, welding and injection moulding, and wants their energy as an indicator. */
export const ENERGY_TRADES_CITE: Citation = STRATEGY_3.at('에너지다소비 업종 (주조·용접·사출)');

/** 금속 주조업. Welding and injection moulding have no code of their own: nothing is guessed from the codes around them. */
const CASTING = /^C?243\d{0,2}$/;

/** Whether an industry code by itself says that a company is of an energy-intensive trade; `false` says nothing. */
export const isEnergyTrade = (ksicCode: string): boolean => CASTING.test(ksicCode.trim().toUpperCase());
