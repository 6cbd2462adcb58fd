import { administrativeCodeOf } from './administrative-codes.ts';
import { regionCodesOn } from './places.ts';

it.each([
  ['gwangju', '2026-06-30', '29'],
  ['jeonnam', '2026-06-30', '46'],
  ['gwangju', '2026-07-01', '12'],
  ['jeonnam', '2026-07-01', '12'],
  ['jeonnam-gwangju', '2026-07-01', '12'],
  ['gyeonggi', '2026-11-26', '41'],
  ['jeonbuk', '2026-11-26', '52'],
  ['nowhere', '2026-11-26', null],
])('%s on %s has the code %p', (region, on, code) => {
  expect(administrativeCodeOf(region, on)).toBe(code);
});

it('has a code of its own for every region there is on a day', () => {
  for (const [on, count] of [
    ['2026-06-30', 17],
    ['2026-07-01', 16],
  ] as const) {
    const regions = regionCodesOn(on);
    expect(new Set(regions.map((region) => administrativeCodeOf(region, on))).size).toBe(count);
  }
});
