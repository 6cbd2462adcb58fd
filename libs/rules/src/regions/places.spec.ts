import { WARDS } from './district-rows.ts';
import { placeProblem, technoParkFor } from './districts.ts';
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

const CITY_OF_WARD = Object.entries(WARDS).flatMap(([city, wards]) =>
  wards.split(' ').map((ward) => ({ city, ward })),
);
const placesFor = (query: string) => searchPlaces(query, SINCE, 300);

it.each(CITY_OF_WARD)('$city $ward leads to its city, however it is written', ({ city, ward }) => {
  const place = placesFor(city).find((one) => one.city === city);
  const regionCode = place?.regionCode ?? '';
  const region = place?.label.split(' ')[0] ?? '';
  const stem = city.slice(0, -1);
  for (const text of [
    `${city} ${ward}`,
    `${city}${ward}`,
    `${stem} ${ward}`,
    `${stem}${ward}`,
    `${region} ${city} ${ward}`,
    `${region}${city}${ward}`,
    `${city} ${ward} 산업로 12`,
  ]) {
    expect([text, placesFor(text).map((one) => one.city)]).toEqual([text, [city]]);
    expect([text, placeProblem(regionCode, text)]).toEqual([text, null]);
  }
  expect(placesFor(ward).map((one) => one.city)).toContain(city);
  expect(placeProblem(regionCode, ward)).toBeNull();
  expect(technoParkFor(regionCode, ward)?.code).toBe(place?.technoParkCode);
});

it.each([
  ['충북 청주시 흥덕구', ['충청북도 청주시']],
  ['경기도 안산시 단원구', ['경기도 안산시']],
  ['경기도 안산시 단원구 원시동 782-1', ['경기도 안산시']],
  ['전라북도 전주시 덕진구', ['전북특별자치도 전주시']],
  ['강원도 원주시', ['강원특별자치도 원주시']],
  ['부산시 강서구', ['부산광역시 강서구']],
  ['광주시 북구', ['전남광주통합특별시 북구']],
  ['분당', ['경기도 성남시']],
  ['청주시 영통구', []],
  ['수원시 남구', []],
  ['강남시', []],
  ['오송읍', []],
])('%s: %j', (query, expected) => {
  expect(labels(query)).toEqual(expected);
});

it.each([
  ['동구', 6],
  ['남구', 5],
  ['고성군', 2],
  ['광주', 6],
])('%s asks back with its choices', (query, count) => {
  expect(placesFor(query)).toHaveLength(count);
});

it.each([
  ['chungbuk', '청주시 영통구'],
  ['chungbuk', '청주시영통구'],
  ['chungbuk', '영통구'],
  ['gyeonggi', '흥덕구'],
  ['busan', '흥덕구'],
])('the form and the API refuse in %s what no search finds: %s', (regionCode, city) => {
  expect(placeProblem(regionCode, city)?.code).toBe('unknown-district');
});
