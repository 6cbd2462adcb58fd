import { print, type Pdf } from './page.ts';
import { printTable, type PrintedTable } from './table.ts';

/** What a table prints: the texts in their order, and how many pages it takes. */
async function printedBy(table: PrintedTable): Promise<{ texts: string[]; pages: number }> {
  const texts: string[] = [];
  let pages = 0;
  await print({ title: '표', createdAt: new Date(0) }, (pdf: Pdf) => {
    const text = pdf.text.bind(pdf);
    pdf.text = (said: string, ...rest: unknown[]) => {
      texts.push(said);
      return text(said, ...(rest as [number, number]));
    };
    printTable(pdf, table);
    pages = pdf.bufferedPageRange().count;
  });
  return { texts, pages };
}

const HEAD = ['항목', '금액'];
const lines = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [`항목 ${String(index)}`, String(index)]);

describe('a printed table', () => {
  it('prints every cell once, and its head on each page', async () => {
    const { texts, pages } = await printedBy({ head: HEAD, rows: lines(200), numbers: [false, true] });
    expect(pages).toBeGreaterThan(2);
    expect(texts.filter((text) => text === '항목')).toHaveLength(pages);
    for (const [name = ''] of lines(200)) expect(texts.filter((text) => text === name)).toHaveLength(1);
  });

  it('prints what no row holds under each other, whole', async () => {
    const long = '가나다라 '.repeat(4_000).trim();
    const { texts, pages } = await printedBy({ head: HEAD, rows: [[long, '1']], numbers: [] });
    expect(texts).toContain(long);
    expect(pages).toBeGreaterThan(3);
  });

  it('prints many columns as lists, each cell under its head', async () => {
    const head = Array.from({ length: 13 }, (_, index) => `열 ${String(index)}`);
    const { texts } = await printedBy({ head, rows: [head.map((name) => `${name} 값`)], numbers: [] });
    expect(texts).toEqual(['1', ...head.flatMap((name) => [`${name}  `, `${name} 값`])]);
  });
});
