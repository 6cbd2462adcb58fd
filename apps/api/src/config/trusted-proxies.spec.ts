import { proxiesOf } from './trusted-proxies.ts';

it.each([
  ['loopback', '127.0.0.1', true],
  ['loopback', '127.3.4.5', true],
  ['loopback', '::1', true],
  ['loopback', '::ffff:127.0.0.1', true],
  ['loopback', '10.0.0.7', false],
  ['Loopback,uniquelocal', '10.0.0.7', true],
  ['uniquelocal', '172.32.0.1', false],
  ['uniquelocal', 'fd00::7', true],
  ['linklocal', '169.254.1.1', true],
  ['10.0.0.0/8, fd00::/8', '10.255.0.1', true],
  ['10.0.0.0/8, fd00::/8', '11.0.0.1', false],
  ['10.0.0.7', '10.0.0.7', true],
  ['10.0.0.7', '10.0.0.8', false],
  ['loopback', '', false],
  ['loopback', 'unknown', false],
])('of %s, %s is a proxy: %s', (setting, address, isOne) => {
  expect(proxiesOf(setting)(address)).toBe(isOne);
});
