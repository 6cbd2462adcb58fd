import { claimedFormat, mediaTypeOf } from './file-format.ts';

describe('the format of a file by its name', () => {
  it.each([
    ['계획서.HWP', 'hwp'],
    ['사진.jpeg', 'jpg'],
    ['plan.pdf.exe', null],
    ['noextension', null],
  ])('is claimed by the name %s to be %s', (name, format) => {
    expect(claimedFormat(name)).toBe(format);
  });

  it('gives a media type for every accepted name', () => {
    expect(mediaTypeOf('a.hwpx')).toBe('application/hwp+zip');
    expect(mediaTypeOf('a.exe')).toBe('application/octet-stream');
  });
});
