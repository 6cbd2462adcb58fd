import { classificationOf } from '../industries/industries.ts';
import { koreanIndustryName } from '../industries/industry-names.ts';
import { ENERGY_TRADES_CITE, isEnergyTrade } from './energy-trades.ts';

it.each([
  ['243', true, '금속 주조업'],
  ['2431', true, '철강 주조업'],
  ['24329', true, 'the last class of casting'],
  ['C24311', true, 'with the letter of the section'],
  ['24290', false, 'the last class before casting'],
  ['25111', false, 'the first class after casting'],
  ['22232', false, 'plastic containers: injected or not, the code does not say'],
  ['25995', false, 'welding rods are made, not used'],
  ['29230', false, 'machines for casting are made, not used'],
  ['24', false, 'the division alone'],
])('%s: %s (%s)', (code, expected) => {
  expect(isEnergyTrade(code)).toBe(expected);
});

it('means what the classification calls casting, and nothing else', () => {
  const meant = [...classificationOf().current.values()].filter(({ code }) => isEnergyTrade(code));
  expect(meant.length).toBeGreaterThan(3);
  for (const industry of meant) expect(koreanIndustryName(industry)).toMatch(/주조업$/);
});

it('says where it stands', () => {
  expect(ENERGY_TRADES_CITE).toMatchObject({ confidence: 'official', issuedOn: '2025-10-24' });
});
