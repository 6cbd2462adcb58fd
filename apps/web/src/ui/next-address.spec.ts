import { safeNext } from './next-address.ts';

it.each([
  '/applications/7/plan?section=kpi#field-plan-kpis',
  '/check',
  '/notices/2026-manufacturing-ai',
  '/desk?q=%EC%95%88%EC%82%B0',
  '/',
])('goes on to %s', (next) => {
  expect(safeNext(next)).toBe(next);
});

it.each([
  null,
  '',
  'applications',
  '//evil.invalid',
  '/\t/evil.invalid',
  '/\n/evil.invalid',
  '/\r\n/evil.invalid',
  '\t//evil.invalid',
  ' //evil.invalid',
  '/\\evil.invalid',
  '\\\\evil.invalid',
  '/\t\\evil.invalid',
  '/..//evil.invalid',
  '/x/..//evil.invalid',
  '/.//evil.invalid',
  '/%2e%2e//evil.invalid',
  '///evil.invalid',
  'https://evil.invalid/',
  'https:evil.invalid',
  'javascript:alert(1)',
  '/%',
  '/%E0%A4%A',
  '/a%00b',
  '/a%5Cb',
  '/%0d%0aset-cookie:x',
  '/sign-in',
  '/sign-in?next=/sign-in',
  '/register#x',
])('does not go on to %j', (next) => {
  expect(safeNext(next)).toBeNull();
});
