import { REGION_CODES, TECHNO_PARK_CODES } from '../core/codes.ts';
import { districtsOf, technoParkFor } from './districts.ts';
import { currentRegionCode, isRegionCode, regionLabel } from './regions.ts';
import { findTechnoPark, TECHNO_PARKS, technoParkLabel } from './techno-parks.ts';

it.each`
  region               | city               | park
  ${'gyeonggi'}        | ${'안산시'}        | ${'gyeonggi'}
  ${'gyeonggi'}        | ${'안산시 단원구'} | ${'gyeonggi'}
  ${'gyeonggi'}        | ${'안산'}          | ${'gyeonggi'}
  ${'gyeonggi'}        | ${'경기도 고양시'} | ${'gyeonggi-daejin'}
  ${'gyeonggi'}        | ${'고양시덕양구'}  | ${'gyeonggi-daejin'}
  ${'gyeonggi'}        | ${'양주시'}        | ${'gyeonggi-daejin'}
  ${'gyeonggi'}        | ${'남양주시'}      | ${'gyeonggi-daejin'}
  ${'gyeonggi'}        | ${'양평군'}        | ${'gyeonggi'}
  ${'gyeonggi'}        | ${'광주시'}        | ${'gyeonggi'}
  ${'gyeongbuk'}       | ${'포항시 남구'}   | ${'pohang'}
  ${'gyeongbuk'}       | ${'경산시'}        | ${'gyeongbuk'}
  ${'jeonbuk'}         | ${'전주시 덕진구'} | ${'jeonbuk'}
  ${'gwangju'}         | ${'북구'}          | ${'gwangju'}
  ${'jeonnam'}         | ${'순천시'}        | ${'jeonnam'}
  ${'jeonnam-gwangju'} | ${'북구'}          | ${'gwangju'}
  ${'jeonnam-gwangju'} | ${'순천시'}        | ${'jeonnam'}
  ${'gwangju'}         | ${'순천시'}        | ${'jeonnam'}
  ${'incheon'}         | ${'동구'}          | ${'incheon'}
  ${'incheon'}         | ${'제물포구'}      | ${'incheon'}
  ${'incheon'}         | ${'검단구'}        | ${'incheon'}
  ${'sejong'}          | ${'조치원읍'}      | ${'sejong'}
  ${'seoul'}           | ${null}            | ${'seoul'}
  ${'gwangju'}         | ${null}            | ${'gwangju'}
`('$region $city belongs to the TechnoPark $park', ({ region, city, park }) => {
  expect(technoParkFor(region, city)?.code).toBe(park);
});

it.each([
  ['gyeonggi', null],
  ['gyeonggi', '어딘가'],
  ['gyeongbuk', ''],
  ['jeonnam-gwangju', null],
  ['atlantis', '안산시'],
])('cannot tell the TechnoPark of %s %s', (region, city) => {
  expect(technoParkFor(region, city)).toBeNull();
});

it('sends exactly ten districts of 경기 to 경기대진', () => {
  const north = districtsOf('gyeonggi').filter(({ technoParkCode }) => technoParkCode === 'gyeonggi-daejin');
  expect(north.map(({ name }) => name)).toEqual(
    '가평군 고양시 구리시 남양주시 동두천시 양주시 연천군 의정부시 파주시 포천시'.split(' '),
  );
});

it('knows the new districts of 인천 beside the old ones', () => {
  const names = districtsOf('incheon').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['제물포구', '영종구', '검단구', '중구', '동구', '서구']));
});

it('merges 광주 and 전남 on 2026-07-01', () => {
  expect(currentRegionCode('gwangju', '2026-06-30')).toBe('gwangju');
  expect(currentRegionCode('gwangju', '2026-07-01')).toBe('jeonnam-gwangju');
  expect(currentRegionCode('jeonnam', '2026-07-01')).toBe('jeonnam-gwangju');
  expect(currentRegionCode('jeonbuk', '2026-07-01')).toBe('jeonbuk');
  expect(districtsOf('jeonnam-gwangju')).toHaveLength(
    districtsOf('gwangju').length + districtsOf('jeonnam').length,
  );
});

it('has districts and a name for every region, and a TechnoPark for every district', () => {
  for (const code of REGION_CODES) {
    expect(isRegionCode(code)).toBe(true);
    expect(regionLabel(code)).not.toBe(code);
    const districts = districtsOf(code);
    expect(districts.length).toBeGreaterThan(0);
    for (const { name, technoParkCode } of districts)
      expect(technoParkFor(code, name)?.code).toBe(technoParkCode);
  }
});

it('has all 19 TechnoParks with their contacts', () => {
  expect(TECHNO_PARKS.map(({ code }) => code)).toEqual([...TECHNO_PARK_CODES]);
  for (const park of TECHNO_PARKS) {
    expect(park.phone).toMatch(/^\d{2,4}-\d{3,4}(-\d{4})?$/);
    expect(technoParkLabel(park.code)).toBe(findTechnoPark(park.code)?.name);
  }
});
