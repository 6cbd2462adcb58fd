import ExcelJS from 'exceljs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { A_PDF } from '../testing/client.ts';
import { actualFormat, claimedFormat, mediaTypeOf } from './file-format.ts';

/** A ZIP as far as its first entry's name and contents go. */
const aZip = (name: string, contents = ''): Buffer => {
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 'latin1');
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(contents.length, 18);
  header.writeUInt32LE(contents.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name + contents)]);
};

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the format of a file', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'formats-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  const formatOf = async (contents: Buffer) => {
    const path = join(directory, 'file');
    await writeFile(path, contents);
    return actualFormat(path);
  };

  it.each([
    ['pdf', A_PDF],
    ['png', PNG],
    ['jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')],
    ['hwp', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)])],
    ['hwpx', aZip('mimetype', 'application/hwp+zip')],
    [
      'docx',
      Buffer.concat([aZip('[Content_Types].xml'), Buffer.alloc(200_000), Buffer.from('word/document.xml')]),
    ],
    [null, aZip('readme.txt', 'hello')],
    [null, Buffer.from('MZ this is a program')],
    [null, Buffer.from('plain text')],
  ])('is %s by its content', async (format, contents) => {
    expect(await formatOf(contents)).toBe(format);
  });

  it('knows a real workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('시트').addRow(['가', 1]);
    expect(await formatOf(Buffer.from(await workbook.xlsx.writeBuffer()))).toBe('xlsx');
  });

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
