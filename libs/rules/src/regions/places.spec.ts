import { technoParkFor } from './districts.ts';
import { districtsOn, placesOn, regionCodesOn, searchPlaces } from './places.ts';

const BEFORE = '2026-06-30';
const SINCE = '2026-07-01';
const labels = (query: string, on = SINCE): string[] => searchPlaces(query, on).map(({ label }) => label);

it.each([
  ['안산', ['경기도 안산시']],
  ['경기 안산', ['경기도 안산시']],
  ['안산시 경기도', ['경기도 안산시']],
  ['포항', ['경상북도 포항시']],
  ['경북 포항시', ['경상북도 포항시']],
  ['세종', ['세종특별자치시']],
  ['광주 북구', ['전남광주통합특별시 북구']],
  ['순천', ['전남광주통합특별시 순천시']],
  ['없는곳', []],
  ['  ', []],
])('%s is found as %j', (query, expected) => {
  expect(labels(query)).toEqual(expected);
});

it('offers every place of the same name', () => {
  expect(labels('중구')).toHaveLength(6);
  expect(labels('고성')).toEqual(['강원특별자치도 고성군', '경상남도 고성군']);
});

it('has the city 광주 of 경기 before the districts of the region 광주', () => {
  expect(labels('광주')[0]).toBe('경기도 광주시');
  expect(labels('광주')).toContain('전남광주통합특별시 광산구');
  expect(labels('광주', BEFORE)).toEqual([
    '경기도 광주시',
    ...['광산구', '남구', '동구', '북구', '서구'].map((name) => `광주광역시 ${name}`),
  ]);
  expect(searchPlaces('광주', BEFORE, 1).map(({ label }) => label)).toEqual(['경기도 광주시']);
  expect(searchPlaces('광주', BEFORE, -1)).toEqual([]);
});

it('names 광주 and 전남 by the day', () => {
  expect(regionCodesOn(BEFORE)).toHaveLength(17);
  expect(regionCodesOn(SINCE)).toHaveLength(16);
  expect(labels('순천', BEFORE)).toEqual(['전라남도 순천시']);
  expect(labels('광주 북구', BEFORE)).toEqual(['광주광역시 북구']);
});

it('has the new districts of 인천 only since there are any', () => {
  expect(districtsOn('incheon', BEFORE).map(({ name }) => name)).not.toContain('제물포구');
  expect(labels('제물포', BEFORE)).toEqual([]);
  expect(labels('제물포')).toEqual(['인천광역시 제물포구']);
});

it.each([BEFORE, SINCE])('leads every place to its TechnoPark (%s)', (on) => {
  const places = placesOn(on);
  expect(places.length).toBeGreaterThan(220);
  for (const { regionCode, city, technoParkCode } of places)
    expect(technoParkFor(regionCode, city)?.code).toBe(technoParkCode);
});

it('sends 경기 북부 to 경기대진 and 포항 to its own', () => {
  expect(searchPlaces('고양', SINCE)[0]?.technoParkCode).toBe('gyeonggi-daejin');
  expect(searchPlaces('포항', SINCE)[0]?.technoParkCode).toBe('pohang');
});

it.each([
  ...['서울', '부산', '대구', '인천', '대전', '울산', '세종', '경기', '강원', '충북', '충남', '전북', '경북'],
  ...['경남', '제주', '전남광주', '광주', '전남'],
])('%s finds every place of the region', (shortName) => {
  const regions = searchPlaces(shortName, SINCE, 300).map(({ regionCode }) => regionCode);
  const counts = Object.fromEntries(
    [...new Set(regions)].sort().map((code) => [code, regions.filter((one) => one === code).length]),
  );
  expect(counts).toMatchSnapshot();
});

it('names every place on a day', () => {
  const named = (on: string): string[] =>
    placesOn(on).map(({ regionCode, label, technoParkCode }) => `${regionCode} ${label} ${technoParkCode}`);
  expect(named(BEFORE)).toMatchSnapshot('before the merger');
  expect(named(SINCE).filter((line) => !named(BEFORE).includes(line))).toMatchSnapshot('since');
});
