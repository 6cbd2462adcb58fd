import { isAnswered } from './is-answered.ts';
import { documentsStateOf, sectionStateOf, supplierStateOf } from './writing-state.ts';

const FIELDS = [{ field: 'a' }, { field: 'b' }];
const required = (field: string) => ({ field, code: 'required' });

describe('how far a section is', () => {
  it.each([
    ['done', {}, [], 'nothing is missing'],
    ['done', {}, [required('z')], 'what is missing stands in another section'],
    ['not-started', { z: 1 }, [required('a')], 'something is missing and nothing answered here'],
    ['not-started', { a: ' ' }, [required('a')], 'an empty text is no answer'],
    ['in-progress', { b: false }, [required('a')], '"no" is an answer'],
    ['in-progress', { b: [] }, [required('a')], 'so is an empty list'],
    ['attention', { a: 1 }, [{ field: 'a', code: 'too-small' }, required('b')], 'a wrong answer weighs more'],
  ] as const)('%s with %j and %j missing: %s', (state, values, missing, _because) =>
    expect(sectionStateOf(FIELDS, values, missing)).toBe(state),
  );
});

describe('how far the choice of a supplier is', () => {
  it.each([
    [null, false, 'not-started'],
    [null, true, 'done'],
    [{ inPool: true }, false, 'done'],
    [{ inPool: false }, false, 'attention'],
    [{ inPool: false }, true, 'attention'],
  ] as const)('%j, alone %p: %s', (supplier, alone, state) =>
    expect(supplierStateOf(supplier, alone)).toBe(state),
  );
});

describe('how far the documents are', () => {
  const lacking = { code: 'document-required' };
  it.each([
    [[], { asked: 3, unasked: 0 }, 'done'],
    [[], { asked: 3, unasked: 1 }, 'attention'],
    [[lacking], { asked: 0, unasked: 0 }, 'not-started'],
    [[lacking], { asked: 1, unasked: 0 }, 'in-progress'],
    [[lacking, { code: 'document-too-old' }], { asked: 1, unasked: 0 }, 'attention'],
  ])('%j with %j: %s', (missing, files, state) => expect(documentsStateOf(missing, files)).toBe(state));
});

it.each([
  [undefined, false],
  [null, false],
  ['', false],
  ['　\u200b', false],
  ['가', true],
  [0, true],
  [false, true],
  [[], true],
])('%p is answered: %p', (value, answered) => expect(isAnswered(value)).toBe(answered));
