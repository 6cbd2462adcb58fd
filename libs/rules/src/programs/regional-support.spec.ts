import { REGION_CODES } from '../core/codes.ts';
import { OPEN_REGIONS } from '../regions/co-funding/open-regions.ts';
import { CO_FUNDING_RULES } from '../regions/co-funding/rules.ts';
import { REGIONAL_NOTICES } from './regional-notices.ts';
import { regionalSupportOf, type RegionalSupport } from './regional-support.ts';

const TODAY = '2026-11-21';

function supportOf(regionCode: string, city: string | null = null, on = TODAY): RegionalSupport {
  const support = regionalSupportOf({ regionCode, city }, on);
  if (support === null) throw new Error(`Nothing is known of ${regionCode}`);
  return support;
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const parksOf = ({ technoParks }: RegionalSupport): string[] => technoParks.map(({ code }) => code);

it('knows nothing of a company without a region', () => {
  expect(regionalSupportOf({}, TODAY)).toBeNull();
  expect(regionalSupportOf({ regionCode: null, city: '전주시' }, TODAY)).toBeNull();
  expect(regionalSupportOf({ regionCode: 'atlantis' }, TODAY)).toBeNull();
});

it('tells 전북 what is in force, what was, and its own programs', () => {
  const support = supportOf('jeonbuk', '전주시');
  expect(idsOf(support.inForce)).toEqual(['2025-jeonbuk-region-specialized']);
  expect(idsOf(support.references)).toEqual(['2022-jeonbuk']);
  expect(support.noticeIds).toEqual([
    '2026-jeonbuk-basic',
    '2026-jeonbuk-region-specialized',
    '2025-jeonbuk-region-specialized',
  ]);
  expect(parksOf(support)).toEqual(['jeonbuk']);
  expect(support).toMatchObject({ open: false, paysForBasicLevel: true, inAiTransition: false });
});

it.each`
  on              | inForce                                | references
  ${'2024-12-31'} | ${[]}                                  | ${['2025-jeonbuk-region-specialized', '2022-jeonbuk']}
  ${'2025-01-01'} | ${['2025-jeonbuk-region-specialized']} | ${['2022-jeonbuk']}
  ${'2026-12-31'} | ${['2025-jeonbuk-region-specialized']} | ${['2022-jeonbuk']}
  ${'2027-01-01'} | ${[]}                                  | ${['2025-jeonbuk-region-specialized', '2022-jeonbuk']}
`('on $on 전북 has $inForce in force', ({ on, inForce, references }) => {
  const support = supportOf('jeonbuk', null, on);
  expect(idsOf(support.inForce)).toEqual(inForce);
  expect(idsOf(support.references)).toEqual(references);
});

// 2026-07-01: 광주 and 전남 became one; a company there is served on both sides of the day, under old and new codes.
it.each`
  code                 | city        | on              | region               | parks                     | open     | notices
  ${'jeonnam'}         | ${null}     | ${'2026-06-30'} | ${'jeonnam'}         | ${['jeonnam']}            | ${false} | ${1}
  ${'jeonnam'}         | ${null}     | ${'2026-07-01'} | ${'jeonnam-gwangju'} | ${['jeonnam']}            | ${false} | ${1}
  ${'jeonnam'}         | ${'순천시'} | ${'2026-07-01'} | ${'jeonnam-gwangju'} | ${['jeonnam']}            | ${false} | ${1}
  ${'gwangju'}         | ${null}     | ${'2026-06-30'} | ${'gwangju'}         | ${['gwangju']}            | ${true}  | ${0}
  ${'gwangju'}         | ${null}     | ${'2026-07-01'} | ${'jeonnam-gwangju'} | ${['gwangju']}            | ${true}  | ${0}
  ${'gwangju'}         | ${'광산구'} | ${'2026-07-01'} | ${'jeonnam-gwangju'} | ${['gwangju']}            | ${true}  | ${0}
  ${'jeonnam-gwangju'} | ${'순천시'} | ${'2026-07-01'} | ${'jeonnam-gwangju'} | ${['jeonnam']}            | ${false} | ${1}
  ${'jeonnam-gwangju'} | ${'순천시'} | ${'2026-06-30'} | ${'jeonnam-gwangju'} | ${['jeonnam']}            | ${false} | ${1}
  ${'jeonnam-gwangju'} | ${'광산구'} | ${'2026-07-01'} | ${'jeonnam-gwangju'} | ${['gwangju']}            | ${true}  | ${0}
  ${'jeonnam-gwangju'} | ${null}     | ${'2026-07-01'} | ${'jeonnam-gwangju'} | ${['jeonnam', 'gwangju']} | ${false} | ${1}
`(
  'serves a company of $code $city on $on: $region, $parks',
  ({ code, city, on, region, parks, open, notices }) => {
    const support = supportOf(code, city, on);
    expect(support.regionCode).toBe(region);
    expect(parksOf(support)).toEqual(parks);
    expect(support.open).toBe(open);
    expect(support.noticeIds).toHaveLength(notices);
    expect(idsOf(support.references)).toEqual(notices === 0 ? [] : ['2019-jeonnam']);
  },
);

it.each`
  code           | city        | parks
  ${'gyeonggi'}  | ${null}     | ${['gyeonggi-daejin', 'gyeonggi']}
  ${'gyeonggi'}  | ${'포천시'} | ${['gyeonggi-daejin']}
  ${'gyeongbuk'} | ${'포항시'} | ${['pohang']}
  ${'seoul'}     | ${null}     | ${['seoul']}
`('names $parks for $code $city', ({ code, city, parks }) => {
  expect([...parksOf(supportOf(code, city))].sort()).toEqual([...parks].sort());
});

it('calls a region open exactly where no rule and no notice speaks of it', () => {
  const known = new Set<string>([
    ...CO_FUNDING_RULES.map(({ regionCode }) => regionCode),
    ...REGIONAL_NOTICES.flatMap(({ terms }) => terms.types.flatMap(({ regions }) => regions?.value ?? [])),
  ]);
  const open = REGION_CODES.filter((code) => code !== 'jeonnam-gwangju' && !known.has(code));
  expect([...OPEN_REGIONS.value].sort()).toEqual([...open].sort());
  for (const code of REGION_CODES) expect(supportOf(code).open).toBe(OPEN_REGIONS.value.includes(code));
});

it.each(['gyeongnam', 'daegu', 'ulsan'])('counts %s among the regions of the AI transition', (code) => {
  expect(supportOf(code).inAiTransition).toBe(true);
});
