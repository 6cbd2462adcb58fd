import { liesInRegion } from './region-of-company.ts';

// 광주 and 전남 are one region since 2026-07-01 (domain §7): old codes stay accepted, the district tells them apart.
it.each`
  regionCode           | city               | region               | verdict      | because
  ${'jeonbuk'}         | ${null}            | ${'jeonbuk'}         | ${'yes'}     | ${'the same code'}
  ${'jeonbuk'}         | ${null}            | ${'jeonnam'}         | ${'no'}      | ${'another region'}
  ${null}              | ${'순천시'}        | ${'jeonnam'}         | ${'unclear'} | ${'no region is known'}
  ${undefined}         | ${null}            | ${'jeonnam'}         | ${'unclear'} | ${'no region is known'}
  ${'jeonnam'}         | ${null}            | ${'jeonnam'}         | ${'yes'}     | ${'the old code, on either side of the day'}
  ${'gwangju'}         | ${null}            | ${'gwangju'}         | ${'yes'}     | ${'the old code, on either side of the day'}
  ${'jeonnam'}         | ${'순천시'}        | ${'gwangju'}         | ${'no'}      | ${'the other half'}
  ${'gwangju'}         | ${'북구'}          | ${'jeonnam'}         | ${'no'}      | ${'the other half'}
  ${'jeonnam'}         | ${null}            | ${'jeonnam-gwangju'} | ${'yes'}     | ${'a rule of the merged region'}
  ${'gwangju'}         | ${null}            | ${'jeonnam-gwangju'} | ${'yes'}     | ${'a rule of the merged region'}
  ${'jeonnam-gwangju'} | ${null}            | ${'jeonnam-gwangju'} | ${'yes'}     | ${'the new code needs no district'}
  ${'jeonnam-gwangju'} | ${'순천시'}        | ${'jeonnam'}         | ${'yes'}     | ${'the district decides'}
  ${'jeonnam-gwangju'} | ${'전남 순천시'}   | ${'jeonnam'}         | ${'yes'}     | ${'the district decides'}
  ${'jeonnam-gwangju'} | ${'순천시'}        | ${'gwangju'}         | ${'no'}      | ${'the district decides'}
  ${'jeonnam-gwangju'} | ${'광산구 하남동'} | ${'gwangju'}         | ${'yes'}     | ${'the district decides'}
  ${'jeonnam-gwangju'} | ${'광산구'}        | ${'jeonnam'}         | ${'no'}      | ${'the district decides'}
  ${'jeonnam-gwangju'} | ${null}            | ${'jeonnam'}         | ${'unclear'} | ${'no district'}
  ${'jeonnam-gwangju'} | ${'어딘가'}        | ${'gwangju'}         | ${'unclear'} | ${'no such district'}
  ${'jeonnam-gwangju'} | ${'전주시'}        | ${'jeonbuk'}         | ${'no'}      | ${'a neighbour of neither'}
`('$regionCode $city lies in $region: $verdict ($because)', ({ regionCode, city, region, verdict }) => {
  expect(liesInRegion({ regionCode, city }, region)).toBe(verdict);
});
