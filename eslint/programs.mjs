/**
 * A program (세부사업) is data: no code that decides, records or draws names one, by its code or by its Korean name, nor one of its
 * types (유형) by its code. What the codes and names are is read where the portal keeps them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKSPACE } from './zones.mjs';

const PROGRAMS = 'libs/rules/src/programs';

/** Where names may stand, each with the reason. */
const ALLOWED = [
  `${PROGRAMS}/**`, // the data of the programs
  'libs/rules/src/regions/co-funding/**', // what provinces add to which program, with sources
  'libs/rules/src/core/sources.ts', // titles of the documents that are cited
  'apps/api/src/sample-data/**', // answers of made-up companies
  '**/cases/**', // cases that the rules are held against
  '**/cases.ts',
];

/** Codes and names that mean something else as well: a scope of a project, a level, a certificate. */
const COMMON_CODES = ['robot', 'cloud', 'standard', 'advanced', 'basic', 'jump-up'];
const COMMON_NAMES = ['제조로봇', '수준확인'];

const read = (file) => readFileSync(join(WORKSPACE, PROGRAMS, file), 'utf8');

/** The codes of one list of codes.ts. */
function listed(name) {
  const [, list] = read('codes.ts').match(new RegExp(`export const ${name} = \\[([^\\]]*)\\]`)) ?? [];
  const codes = [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, code]) => code);
  if (codes.length === 0) throw new Error(`eslint/programs.mjs finds no ${name} in ${PROGRAMS}/codes.ts`);
  return codes;
}

/** The short Korean names: beside the English ones, in brackets. */
function koreanNames() {
  const [, list] = read('english-labels.ts').match(/ENGLISH_PROGRAMS[^{]*\{([^}]*)\}/) ?? [];
  const names = [...(list ?? '').matchAll(/\(([^()]+)\)',/g)].map(([, name]) => name);
  if (names.length !== PROGRAM_CODES.length) throw new Error('eslint/programs.mjs misses names of programs');
  return names.map((name) => name.replace(/^대중소 /, '')).filter((name) => !COMMON_NAMES.includes(name));
}

const PROGRAM_CODES = listed('PROGRAMS');
const CODES = [...PROGRAM_CODES, ...listed('PROGRAM_TYPES')];
const NAMES = koreanNames().map((name) => name.replaceAll(' ', ''));

/** A code alone, or that of a notice: the year before its program. */
const codeIn = (text) => CODES.find((code) => code === text.replace(/^\d{4}-/, ''));
const nameIn = (text) => NAMES.find((name) => text.replace(/\s/g, '').includes(name));

/** What stands on the other side of a comparison, or before the colon. */
const isAboutProgram = (node, source) =>
  node !== null && node !== undefined && /program/i.test(source.getText(node));

function whatIsAsked(node) {
  const { parent } = node;
  if (parent.type === 'BinaryExpression') return parent.left === node ? parent.right : parent.left;
  if (parent.type === 'SwitchCase') return parent.parent.discriminant;
  return parent.type === 'Property' && parent.value === node ? parent.key : null;
}

const namedInDataAlone = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const report = (node, name) =>
      context.report({
        node,
        message: `${name} is a program or a type of one: name it in ${PROGRAMS}/ and read it from there`,
      });
    const checkCode = (node, text) => {
      const code = codeIn(text);
      if (code === undefined) return;
      if (COMMON_CODES.includes(code) && !isAboutProgram(whatIsAsked(node), context.sourceCode)) return;
      report(node, code);
    };
    const checkName = (node, text) => {
      const name = nameIn(text);
      if (name !== undefined) report(node, name);
    };
    const checkText = (node, text) => {
      checkCode(node, text);
      checkName(node, text);
    };
    return {
      Literal: (node) => typeof node.value === 'string' && checkText(node, node.value),
      TemplateElement: (node) => checkText(node, node.value.cooked ?? ''),
      JSXText: (node) => checkName(node, node.value),
      'Property[computed=false] > Identifier.key': (node) => checkCode(node, node.name),
      'TSPropertySignature[computed=false] > Identifier.key': (node) => checkCode(node, node.name),
    };
  },
};

/** The lint of all that decides, records or draws, but for its tests. */
export const programsAreData = (tests) => ({
  name: 'a program is data',
  files: ['libs/{rules,contract}/src/**/*.{ts,tsx}', 'apps/{api,web}/src/**/*.{ts,tsx}'],
  ignores: [...tests, ...ALLOWED],
  plugins: { programs: { rules: { 'named-in-data-alone': namedInDataAlone } } },
  rules: { 'programs/named-in-data-alone': 'error' },
});
