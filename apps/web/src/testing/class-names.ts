import ts from 'typescript';

interface Text {
  path: string;
  text: string;
}

interface Written {
  /** Whole names. */
  names: Set<string>;
  /** What stands before a part that is only known when the page runs: `badge-` of `badge-${tone}`. */
  beginnings: Set<string>;
}

const selectorsOf = (sheet: string): string[] =>
  [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)]
    .map(([, head]) => (head ?? '').trim())
    .filter((head) => !head.startsWith('@'))
    .flatMap((head) => head.split(','));

const classesOf = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? '');

const isComparison = ({ kind }: ts.Node): boolean =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;

const addWords = (text: string, into: Written, before = false, after = false): void => {
  const words = text.split(/\s+/);
  if (before) words.shift();
  const open = after ? words.pop() : '';
  if (open !== undefined && open !== '') into.beginnings.add(open);
  for (const word of words.filter(Boolean)) into.names.add(word);
};

/** Reads what an expression can give as class names; what it only compares with is none. */
const readExpression = (node: ts.Node, into: Written, given: Set<string>): void => {
  if (ts.isStringLiteralLike(node)) addWords(node.text, into);
  else if (ts.isTemplateExpression(node)) {
    addWords(node.head.text, into, false, true);
    let isApart = /(^|\s)$/.test(node.head.text);
    for (const { expression, literal } of node.templateSpans) {
      if (isApart) readExpression(expression, into, given);
      isApart = /\s$/.test(literal.text);
      addWords(literal.text, into, true, ts.isTemplateMiddle(literal));
    }
  } else if (ts.isConditionalExpression(node)) {
    readExpression(node.whenTrue, into, given);
    readExpression(node.whenFalse, into, given);
  } else if (ts.isBinaryExpression(node) && isComparison(node.operatorToken)) return;
  else if (ts.isIdentifier(node)) given.add(node.text);
  else if (!ts.isTypeNode(node) && !ts.isParameter(node))
    node.forEachChild((child) => readExpression(child, into, given));
};

const isClassName = ({ text }: { text: string }): boolean => /^class(Name|es|Of)$|ClassName$/.test(text);

/** Reads every `className` of a source, and the constants of that source from which one is made. */
const readSource = ({ path, text }: Text, into: Written): void => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const given = new Set<string>();
  const constants = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    const isNamed =
      ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (isNamed && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      if (isClassName(node.name)) readExpression(node.initializer, into, given);
      else if (ts.isVariableDeclaration(node)) constants.set(node.name.text, node.initializer);
    }
    node.forEachChild(visit);
  };
  visit(source);
  for (const name of given) {
    const made = constants.get(name);
    if (made !== undefined) readExpression(made, into, given);
  }
};

const COMMON = 'ui/styles/';

/**
 * What is wrong between sheets of styles and the sources that use them, a line each: a class that no source names, a name that no
 * sheet has, and a rule beside a component that names no class of its own, whose look would depend on the order of imports.
 */
export const classProblems = (sheets: Text[], sources: Text[]): string[] => {
  const written: Written = { names: new Set(), beginnings: new Set() };
  for (const source of sources) readSource(source, written);
  const homes = new Map<string, Set<string>>();
  for (const { path, text } of sheets)
    for (const name of selectorsOf(text).flatMap(classesOf))
      homes.set(name, (homes.get(name) ?? new Set()).add(path));
  const beginnings = [...written.beginnings];
  const unused = [...homes.keys()].filter(
    (name) => !written.names.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)),
  );
  const unknown = [...written.names].filter((name) => !homes.has(name));
  const unknownBeginnings = beginnings.filter(
    (beginning) => ![...homes.keys()].some((name) => name.startsWith(beginning)),
  );
  const strangers = sheets
    .filter(({ path }) => !path.startsWith(COMMON))
    .flatMap(({ path, text }) =>
      selectorsOf(text)
        .filter(
          (selector) =>
            !selector.includes('#') && !classesOf(selector).some((name) => homes.get(name)?.size === 1),
        )
        .map((selector) => `${path}: ${selector.trim()} names no class of its own`),
    );
  return [
    ...unused.map((name) => `${[...(homes.get(name) ?? [])].join(', ')}: .${name} is used nowhere`),
    ...[...unknown, ...unknownBeginnings.map((name) => `${name}…`)].map((name) => `${name}: no sheet has it`),
    ...strangers,
  ];
};
