import { object, subject, topic, toward } from '@subsidy/rules';
import type { Dice } from './dice.ts';
import type { SampleCompany } from './sample-companies.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './themes.ts';

/** 과제 of a made-up company: a theme in the words of its trade. */
export interface SampleProject {
  theme: Theme;
  title: string;
  cells: readonly string[];
  /** Machines that the project is about. */
  count: number;
  /** Puts the words of the trade into a sentence, with the right particle behind each. */
  say: (this: void, sentence: string) => string;
}

const PARTICLES: Readonly<Record<string, (word: string) => string>> = {
  을: object,
  이: subject,
  은: topic,
  으로: toward,
};

/** Thinks up a project for a company. */
export function sampleProject({ trade, employees }: SampleCompany, dice: Dice): SampleProject {
  const theme = THEMES[dice.pick(trade.themes)];
  const count = Math.max(2, Math.min(36, Math.round((employees / 12) * (0.7 + dice.next()))));
  const words: Readonly<Record<string, string>> = {
    product: dice.pick(trade.products),
    process: trade.process,
    machine: trade.machine,
    defect: dice.pick(trade.defects),
    material: trade.material,
    conditions: trade.conditions,
    count: String(count),
  };
  const say = (sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}(을|이|은|으로)?/g, (_, key: string, particle: string | undefined) => {
      const word = words[key] ?? key;
      return particle === undefined ? word : (PARTICLES[particle]?.(word) ?? word + particle);
    });
  const cells = dice.chance(60) ? theme.cells.slice(0, 1) : theme.cells;
  return { theme, title: say(dice.pick(theme.titles)), cells, count, say };
}
