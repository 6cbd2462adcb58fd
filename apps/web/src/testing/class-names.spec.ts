import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classProblems } from './class-names.ts';

const root = join(import.meta.dirname, '..');
const filesOf = (ending: RegExp) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path) && !/\.spec\.|^testing|^fonts/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const sheets = filesOf(/\.css$/);
const sources = filesOf(/\.tsx?$/);

test('every class of a sheet is used, and every class that is used has a sheet', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(classProblems(sheets, sources)).toEqual([]);
});

test('every sheet beside a component is imported by one', () => {
  const imported = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/^import '(.+\.css)';$/gm)].map(([, to]) => join(path, '..', to ?? '')),
  );
  expect(
    sheets
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('ui/styles/') && !imported.includes(path)),
  ).toEqual([]);
});

const source = (text: string) => [{ path: 'features/plan/row.tsx', text }];
const sheet = (text: string, path = 'features/plan/row.css') => ({ path, text });

test('a class that nobody uses is found, also where the same word stands in other text', () => {
  const text = `const WORD = 'rows'; const x = <p className={kind === 'rows' ? 'row' : undefined} title="rows">rows</p>;`;
  expect(classProblems([sheet('.row {} @media print { .rows .row {} }')], source(text))).toEqual([
    'features/plan/row.css: .rows is used nowhere',
  ]);
});

test('a name that no sheet has is found in plain text, in a template and in a constant', () => {
  const text = `const align = right ? 'row-right' : undefined;
    const x = <p className="row lost"><b className={\`row row-\${tone} far-\${tone}\`} /><i className={align} /></p>;`;
  expect(classProblems([sheet('.row, .row-good, .row-right {}')], source(text))).toEqual([
    'lost: no sheet has it',
    'far-…: no sheet has it',
  ]);
});

test('a rule beside a component that only changes what others have is found', () => {
  const sheets = [sheet('.card {}', 'ui/styles/content.css'), sheet('.row .card {} .card {} h2 {}')];
  expect(classProblems(sheets, source(`const x = <p className="row card" />;`))).toEqual([
    'features/plan/row.css: .card names no class of its own',
    'features/plan/row.css: h2 names no class of its own',
  ]);
});
