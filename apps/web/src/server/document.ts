import type { PageHead } from '../ui/document-title.tsx';

/** What the build says of each source: the file it became, and the sources it takes along. */
export type Manifest = Readonly<
  Record<string, { file: string; imports?: readonly string[]; isEntry?: boolean }>
>;

/** Every file that these sources need. */
export function scriptsOf(manifest: Manifest, sources: readonly string[]): string[] {
  const seen = new Set<string>();
  const follow = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined || chunk.isEntry === true || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const taken of chunk.imports ?? []) follow(taken);
  };
  for (const source of sources) follow(source);
  return [...seen];
}

interface Drawn {
  html: string;
  at: number;
  head: PageHead | null;
  answers: readonly [key: unknown, answer: unknown][];
  path: string;
  origin: string;
  scripts: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** JSON that ends no element it stands in, whatever it says. */
export const jsonInElement = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** The built document with a page drawn into it, the answers it was drawn from, and its scripts named early. */
export function writeDocument(
  index: string,
  { html, at, head, answers, path, origin, scripts }: Drawn,
): string {
  const fetched = scripts.map((file) => `/${file}`).join(' ');
  const data = jsonInElement({ path, at, answers });
  // Put in by functions: a replacement text would give `$&` a meaning.
  return index
    .replace(/<title>[^<]*<\/title>/, (own) =>
      head === null ? own : `<title>${escaped(head.title)}</title>`,
    )
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (own, start: string) =>
      head?.description == null ? own : `${start}${escaped(head.description)}`,
    )
    .replace('</head>', () => `<link rel="canonical" href="${escaped(origin + path)}"></head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${html}</div><script type="application/json" id="drawn" data-scripts="${fetched}">${data}</script>`,
    );
}
