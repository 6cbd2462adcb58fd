import ExcelJS from 'exceljs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PdfKit from 'pdfkit';
import { aZip } from '../../testing/a-zip.ts';
import { anHwpHeader, anOleFile } from '../../testing/an-ole-file.ts';
import { A_PDF } from '../../testing/client.ts';
import type { Inspection } from './inspection.ts';
import { inspectFile } from './inspect-file.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const types = (part: string, type: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override ContentType="${type}" PartName="/${part}"/></Types>`;
const DOCX = [
  {
    name: '[Content_Types].xml',
    contents: types('word/document.xml', `${OFFICE}.wordprocessingml.document.main+xml`),
  },
  { name: 'word/document.xml', contents: '<w:document/>' },
];
const XLSX = [
  {
    name: '[Content_Types].xml',
    contents: types('xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`),
  },
  { name: 'xl/workbook.xml', contents: '<workbook/>' },
];
const HWPX = [
  { name: 'mimetype', contents: 'application/hwp+zip', stored: true },
  { name: 'Contents/content.hpf', contents: '<opf:package/>' },
];
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** Start, one table, a frame of 1 × 1, start of the picture, its end. */
const JPG = Buffer.from(
  'ffd8ffdb000401020304ffc0000b080001000101011100ffda0008010100003f0000ffd9'.replace(
    '000401020304',
    '00040102',
  ),
  'hex',
);

const isLocked = (...formats: string[]) => ({ kind: 'locked', formats });
const isGood = (format: string) => ({ kind: 'good', format });

describe('what a file is by its bytes', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'formats-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  const inspect = async (contents: Buffer): Promise<Inspection> => {
    const path = join(directory, 'file');
    await writeFile(path, contents);
    return inspectFile(path);
  };

  const aPdf = (options: PDFKit.PDFDocumentOptions): Promise<Buffer> => {
    const pdf = new PdfKit(options);
    pdf.text('ABC');
    pdf.end();
    return buffer(pdf);
  };

  describe('of the Office and HWPX kind, by the directory of the ZIP', () => {
    it.each<[string, Buffer, unknown]>([
      ['a document', aZip(DOCX), isGood('docx')],
      ['a workbook', aZip(XLSX), isGood('xlsx')],
      ['a document of Hangul', aZip(HWPX), isGood('hwpx')],
      [
        'a document with a workbook laid in unpacked',
        aZip([{ name: 'word/embeddings/a.xlsx', contents: aZip(XLSX), stored: true }, ...DOCX]),
        isGood('docx'),
      ],
      [
        'a workbook with a document laid in unpacked at its end',
        aZip([...XLSX, { name: 'xl/embeddings/a.docx', contents: aZip(DOCX), stored: true }]),
        isGood('xlsx'),
      ],
      [
        'a program beside a note that names the parts of a document',
        aZip([
          { name: 'run-me.exe', contents: 'MZ' },
          { name: 'note.txt', contents: 'word/document.xml [Content_Types].xml', stored: true },
        ]),
        { kind: 'unknown' },
      ],
      ['a list of types without its document', aZip(DOCX.slice(0, 1)), { kind: 'unknown' }],
      [
        'a document with macros',
        aZip([
          {
            name: '[Content_Types].xml',
            contents: types('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
          },
          ...DOCX.slice(1),
        ]),
        { kind: 'unknown' },
      ],
      [
        'a ZIP of files that need a password',
        aZip(DOCX.map((file) => ({ ...file, encrypted: true }))),
        isLocked('docx', 'xlsx'),
      ],
      [
        'a document of Hangul with a password',
        aZip([...HWPX, { name: 'META-INF/manifest.xml', contents: '<odf:encryption-data/>' }]),
        isLocked('hwpx'),
      ],
      [
        'a mimetype of something else',
        aZip([{ name: 'mimetype', contents: 'application/epub+zip', stored: true }]),
        { kind: 'unknown' },
      ],
      ['half a ZIP', aZip(DOCX).subarray(0, 120), { kind: 'damaged', format: null }],
      [
        'one that unpacks to more than a disk holds',
        aZip([...DOCX, { name: 'bomb', contents: 'x', claimedSize: 0xf0000000 }]),
        { kind: 'unknown' },
      ],
      [
        'one whose list of types does',
        aZip([{ ...DOCX[0], name: '[Content_Types].xml', contents: 'x'.repeat(2_000_000) }]),
        { kind: 'damaged', format: null },
      ],
      ['an empty ZIP', aZip([]), { kind: 'unknown' }],
    ])('knows %s', async (_, contents, expected) => {
      expect(await inspect(contents)).toEqual(expected);
    });

    it('knows a real workbook', async () => {
      const workbook = new ExcelJS.Workbook();
      workbook.addWorksheet('시트').addRow(['가', 1]);
      expect(await inspect(Buffer.from(await workbook.xlsx.writeBuffer()))).toEqual(isGood('xlsx'));
    });
  });

  it.each<[string, Buffer, unknown]>([
    [
      'a document of Hangul',
      anOleFile({ FileHeader: anHwpHeader(), DocInfo: Buffer.alloc(80) }),
      isGood('hwp'),
    ],
    ['one with a password', anOleFile({ FileHeader: anHwpHeader(0b11) }), isLocked('hwp')],
    ['one under DRM', anOleFile({ FileHeader: anHwpHeader(0b10001) }), isLocked('hwp')],
    [
      'a header of something else',
      anOleFile({ FileHeader: Buffer.from('x'.repeat(100)) }),
      { kind: 'unknown' },
    ],
    [
      'a locked workbook or document',
      anOleFile({ EncryptionInfo: Buffer.alloc(8), EncryptedPackage: Buffer.alloc(9) }),
      isLocked('docx', 'xlsx'),
    ],
    ['an old document', anOleFile({ WordDocument: Buffer.alloc(9) }), { kind: 'old', format: 'docx' }],
    ['an old workbook', anOleFile({ Workbook: Buffer.alloc(9) }), { kind: 'old', format: 'xlsx' }],
    ['any other container', anOleFile({ Something: Buffer.alloc(9) }), { kind: 'unknown' }],
    [
      'a container without anything',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]),
      { kind: 'damaged', format: null },
    ],
    [
      'Hangul before version 5',
      Buffer.from('HWP Document File V3.00 \u001a'),
      { kind: 'old', format: 'hwp' },
    ],
  ])('knows of OLE containers %s', async (_, contents, expected) => {
    expect(await inspect(contents)).toEqual(expected);
  });

  describe('of PDF', () => {
    it.each([0, 1, 1_000, 1_024])('knows it with %i bytes before its header', async (before) => {
      expect(await inspect(Buffer.concat([Buffer.alloc(before, 'x'), A_PDF]))).toEqual(isGood('pdf'));
      expect(await inspect(Buffer.concat([Buffer.alloc(before, 'x'), await aPdf({})]))).toEqual(
        isGood('pdf'),
      );
    });

    it('knows none whose header comes later', async () => {
      expect(await inspect(Buffer.concat([Buffer.alloc(1_025, 'x'), A_PDF]))).toEqual({ kind: 'unknown' });
    });

    const versions = ['1.3', '1.4', '1.6', '1.7', '1.7ext3'] as const;

    it.each(versions)('tells that one of version %s needs a password', async (pdfVersion) => {
      expect(await inspect(await aPdf({ pdfVersion, userPassword: 'geheim' }))).toEqual(isLocked('pdf'));
    });

    it.each(versions)('takes one of version %s that only restricts printing', async (pdfVersion) => {
      const pdf = await aPdf({
        pdfVersion,
        ownerPassword: 'office',
        permissions: { printing: 'lowResolution' },
      });
      expect(pdf.toString('latin1')).toContain('/Encrypt');
      expect(await inspect(pdf)).toEqual(isGood('pdf'));
    });

    it('finds the password also when the end of the file is lost, or bytes stand before it', async () => {
      const pdf = await aPdf({ userPassword: 'geheim' });
      const withoutEnd = pdf.subarray(0, pdf.lastIndexOf('startxref'));
      expect(await inspect(withoutEnd)).toEqual(isLocked('pdf'));
      expect(await inspect(Buffer.concat([Buffer.alloc(500, 'x'), pdf]))).toEqual(isLocked('pdf'));
    });

    it('finds it in a cross-reference stream', async () => {
      const body = '%PDF-1.7\n3 0 obj<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>endobj\n';
      const section =
        '4 0 obj<</Type/XRef/Size 5/W[1 2 1]/Root 1 0 R/#45ncrypt 3 0 R/ID[<00><00>]/Length 0>>stream\n\nendstream endobj\n';
      const pdf = Buffer.from(`${body}${section}startxref\n${body.length}\n%%EOF\n`);
      expect(await inspect(pdf)).toEqual(isLocked('pdf'));
    });

    it('takes text about encryption for text', async () => {
      const pdf = Buffer.concat([
        A_PDF.subarray(0, 20),
        Buffer.from('(the key /Encrypt 3 0 R of a trailer)\n'),
        A_PDF.subarray(20),
      ]);
      expect(await inspect(pdf)).toEqual(isGood('pdf'));
    });

    it('ends with a chain of sections that leads in a circle', async () => {
      const head = '%PDF-1.4\n';
      const table = `xref\n0 0\ntrailer<</Size 1/Prev ${head.length}>>\nstartxref\n${head.length}\n%%EOF`;
      expect(await inspect(Buffer.from(head + table))).toEqual(isGood('pdf'));
    });
  });

  it.each<[string, Buffer, unknown]>([
    ['a PNG', PNG, isGood('png')],
    ['half a PNG', PNG.subarray(0, 50), { kind: 'damaged', format: 'png' }],
    [
      'a PNG without a size',
      Buffer.concat([PNG.subarray(0, 16), Buffer.alloc(8), PNG.subarray(24)]),
      { kind: 'unknown' },
    ],
    ['a JPEG', JPG, isGood('jpg')],
    ['a JPEG with a film behind it', Buffer.concat([JPG, Buffer.alloc(9_999, 'm')]), isGood('jpg')],
    ['the beginning of a JPEG', JPG.subarray(0, 9), { kind: 'damaged', format: 'jpg' }],
    [
      'text that begins like a JPEG',
      Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from('this is text and no picture')]),
      { kind: 'unknown' },
    ],
    ['a program', Buffer.from('MZ this is a program'), { kind: 'unknown' }],
    ['text', Buffer.from('plain text'), { kind: 'unknown' }],
    ['nothing', Buffer.alloc(0), { kind: 'unknown' }],
  ])('knows %s', async (_, contents, expected) => {
    const found = await inspect(contents);
    if ((expected as Inspection).kind === 'unknown') expect(found.kind).not.toBe('good');
    else expect(found).toEqual(expected);
  });

  it('never fails and never hangs on what is made up at random', async () => {
    const samples = [
      aZip(DOCX),
      anOleFile({ FileHeader: anHwpHeader() }),
      await aPdf({ userPassword: 'x' }),
      PNG,
      JPG,
    ];
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 400; round += 1) {
      const bytes = Buffer.from(samples[round % samples.length] ?? PNG);
      for (let change = 0; change < 8; change += 1) bytes[8 + random(bytes.length - 8)] = random(256);
      expect(['good', 'locked', 'old', 'damaged', 'unknown']).toContain((await inspect(bytes)).kind);
    }
  });
});
