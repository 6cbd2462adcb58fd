import { Fragment, jsx, type JSX } from 'react/jsx-runtime';

type Text = string | number | bigint;
type Props = Readonly<Record<string, unknown>> & { children?: unknown };

const isText = (child: unknown): child is Text =>
  typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';
const isNothing = (child: unknown): boolean =>
  child === null || child === undefined || typeof child === 'boolean';

/** Whether there is nothing but text in it; lists of lists are looked through, as React does. */
const isOnlyText = (child: unknown): boolean =>
  Array.isArray(child) ? child.every(isOnlyText) : isText(child) || isNothing(child);

const joined = (child: unknown): string => {
  if (Array.isArray(child)) return child.map(joined).join('');
  return isText(child) ? String(child) : '';
};

/** A text in an element of its own. What is only space must stay as if it stood alone: no item of a flex row. */
function inElement(text: string, key: string): JSX.Element {
  const spaceOnly = text.trim() === '';
  return jsx('span', spaceOnly ? { className: 'space', children: text } : { children: text }, key);
}

const hasText = (children: readonly unknown[]): boolean =>
  children.some((child) => (Array.isArray(child) ? hasText(child) : isText(child)));

/** Children among which every run of text has an element of its own; the others stay, each in its place, so that React takes none for another. */
function withTextInElements(children: readonly unknown[]): readonly unknown[] {
  if (!hasText(children)) return children;
  const steady: unknown[] = [];
  let run: { at: number; text: string } | null = null;
  const endRun = (): void => {
    if (run !== null && run.text !== '') steady[run.at] = inElement(run.text, `text ${String(run.at)}`);
    run = null;
  };
  for (const [at, child] of children.entries()) {
    if (isText(child)) {
      run ??= { at, text: '' };
      run.text += String(child);
      steady.push(null);
    } else {
      if (!isNothing(child)) endRun();
      steady.push(Array.isArray(child) ? withTextInElements(child) : child);
    }
  }
  endRun();
  return steady;
}

function steadyChildren(type: unknown, children: unknown): unknown {
  if (Array.isArray(children)) {
    // A fragment draws its children beside others; everything else is an element, or hands them on to one.
    return type !== Fragment && isOnlyText(children)
      ? joined(children) || null
      : withTextInElements(children);
  }
  return type === Fragment && isText(children) ? inElement(String(children), 'text') : children;
}

/**
 * Props whose text can be changed and taken away even after a browser has translated the page, which puts an element in the
 * place of each text: a text alone in its element is written anew as a whole, a text beside anything else gets an element of its own.
 * Components as well, since those of a library (the links of the router) hand their children to elements that do not come by here.
 */
export function steadyProps(type: unknown, props: unknown): unknown {
  const { children } = props as Props;
  const steady = steadyChildren(type, children);
  return steady === children ? props : { ...(props as Props), children: steady };
}
