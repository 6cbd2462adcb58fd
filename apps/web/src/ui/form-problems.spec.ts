import { jest } from '@jest/globals';
import { ApiProblem } from '../api/problem.ts';
import { summaryOf, takeProblems } from './form-problems.ts';

const refused = (...errors: { field: string; message: string }[]) =>
  new ApiProblem({
    type: 'bad-request',
    title: '',
    status: 400,
    detail: '',
    errors: errors.map((error) => ({ ...error, code: 'bad' })),
  });

describe('the errors of a form', () => {
  it('stand in the order of its fields, each with the control that it belongs to', () => {
    const errors = { b: { type: 'x', message: '둘' }, a: { type: 'x', message: '하나' }, c: { type: 'x' } };
    expect(summaryOf(errors, 'form', ['a', 'b', 'c'])).toEqual([
      { fieldId: 'form-a', message: '하나' },
      { fieldId: 'form-b', message: '둘' },
    ]);
  });
});

describe('a refusal of the server', () => {
  const setError = jest.fn();
  const take = (error: unknown) => takeProblems<{ a: string; b: string }>({ setError }, error, ['a', 'b']);
  beforeEach(() => setError.mockClear());

  it('goes to the fields that are here, the first of each', () => {
    take(
      refused(
        { field: 'b', message: '첫째' },
        { field: 'b', message: '둘째' },
        { field: 'elsewhere', message: '다른 곳' },
      ),
    );
    expect(setError.mock.calls).toEqual([['b', { type: 'server', message: '첫째' }]]);
  });

  it('that names no field, and what is no refusal, goes to none', () => {
    take(refused());
    take(new TypeError('bug'));
    expect(setError).not.toHaveBeenCalled();
  });
});
