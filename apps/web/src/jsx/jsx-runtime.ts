import { jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime';
import { steadyProps } from './steady-text.ts';

export { Fragment, type JSX } from 'react/jsx-runtime';

/** What JSX becomes in this application: React's own elements, with text that survives translation. */
export const jsx: typeof reactJsx = (type, props, key) => reactJsx(type, steadyProps(type, props), key);

/** As `jsx`, for several children that stand in the source. */
export const jsxs: typeof reactJsxs = (type, props, key) => {
  const steady = steadyProps(type, props);
  // Texts that were put together to one are no list any more.
  const isList = Array.isArray((steady as { children?: unknown }).children);
  return (isList ? reactJsxs : reactJsx)(type, steady, key);
};
