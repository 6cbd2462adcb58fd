import { isOwnDisk, outageOf, sqlStateOf } from './outage.ts';

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

it.each([
  ...[
    'ECONNREFUSED',
    'EPIPE',
    'ECONNABORTED',
    'EHOSTDOWN',
    'ENETDOWN',
    'EAI_AGAIN',
    'EMFILE',
    'ENFILE',
    'EIO',
    'EROFS',
  ],
  // Another password, no such role, no such database any more, a disk of the database that fails, a standby, a stopped server.
  ...['28P01', '28000', '3D000', '57P04', '58030', '25006', '57P01', '53300', '53200'],
])('%s is an outage that passes', (code) => {
  expect(outageOf(withCode(code))?.code).toBe('unavailable');
  expect(outageOf({ driverError: withCode(code) })?.code).toBe('unavailable');
});

it.each(['ENOSPC', 'EDQUOT', 'EFBIG', '53100'])('%s is a full disk', (code) => {
  expect(outageOf(withCode(code))?.code).toBe('storage-full');
});

it.each(['23505', '42501', '22P05', 'ENOENT', 'EACCES'])('%s is a defect, and none is hidden', (code) => {
  expect(outageOf(withCode(code))).toBeNull();
});

it.each(['EPIPE', 'EROFS', 'EBADF'])('%s is no answer of the database', (code) => {
  expect(sqlStateOf(withCode(code))).toBeNull();
});

it('tells what this machine could not write from what a sender broke off', () => {
  expect(isOwnDisk(Object.assign(withCode('EROFS'), { syscall: 'open' }))).toBe(true);
  expect(isOwnDisk(Object.assign(withCode('ECONNRESET'), { syscall: 'read' }))).toBe(false);
  expect(isOwnDisk(new Error('Unexpected end of form'))).toBe(false);
});
