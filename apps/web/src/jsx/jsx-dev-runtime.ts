import { jsxDEV as reactJsxDEV } from 'react/jsx-dev-runtime';
import { steadyProps } from './steady-text.ts';

export { Fragment, type JSX } from 'react/jsx-dev-runtime';

/** As `jsx` and `jsxs` of the built application, with what React says while it is developed. */
export const jsxDEV: typeof reactJsxDEV = (type, props, key, isStatic, source, self) => {
  const steady = steadyProps(type, props);
  const isList = Array.isArray((steady as { children?: unknown }).children);
  return reactJsxDEV(type, steady, key, isStatic && isList, source, self);
};
