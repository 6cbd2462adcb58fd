import { attachment, safeFileName } from './file-name.ts';

describe('safeFileName', () => {
  it.each`
    sent                              | kept                         | because
    ${'사업자등록증 (사본).pdf'}      | ${'사업자등록증 (사본).pdf'} | ${'an ordinary name stays'}
    ${'사업자.pdf'.normalize('NFD')}  | ${'사업자.pdf'}              | ${'a Mac sends Hangul decomposed'}
    ${'../../etc/passwd'}             | ${'passwd'}                  | ${'no path'}
    ${'C:\\Users\\kim\\plan.hwp'}     | ${'plan.hwp'}                | ${'no Windows path'}
    ${'a\r\nSet-Cookie: x.pdf'}       | ${'aSet-Cookie x.pdf'}       | ${'no line break, no colon'}
    ${'plan\u202efdp.exe'}            | ${'planfdp.exe'}             | ${'nothing that turns the direction of writing'}
    ${'.htaccess'}                    | ${'htaccess'}                | ${'no hidden file'}
    ${'사\u3164업\u2800자\ufffe.pdf'} | ${'사업자.pdf'}              | ${'nothing that cannot be seen'}
    ${''}                             | ${'file'}                    | ${'a name is needed'}
    ${'\u3164'}                       | ${'file'}                    | ${'a name is needed'}
    ${undefined}                      | ${'file'}                    | ${'a name is needed'}
  `('keeps $kept: $because', ({ sent, kept, because: _because }) => {
    expect(safeFileName(sent as string | undefined)).toBe(kept);
  });

  it('shortens a long name and keeps its extension', () => {
    const kept = safeFileName(`${'가'.repeat(400)}.hwpx`);
    expect(kept).toHaveLength(150);
    expect(kept.endsWith('가.hwpx')).toBe(true);
  });
});

describe('attachment', () => {
  it('gives the name twice: plain for old clients, encoded for the others', () => {
    expect(attachment(`한빛 'A' (1).pdf`)).toBe(
      `attachment; filename="__ 'A' (1).pdf"; filename*=UTF-8''%ED%95%9C%EB%B9%9B%20%27A%27%20%281%29.pdf`,
    );
  });

  it('lets no quote or percent sign break the header', () => {
    expect(attachment('a"b%41\\.pdf')).toContain('filename="a_b_41_.pdf"');
  });
});
