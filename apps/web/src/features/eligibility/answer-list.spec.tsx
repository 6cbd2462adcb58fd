import { elsewhereSentence, verdictSentence } from '@subsidy/rules/check';
import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formOf, koreanWording, PUBLISHED_NOTICES } from '@subsidy/rules';
import { checkKo } from '../../i18n/check-ko.ts';
import { AnswerList } from './answer-list.tsx';
import { checkFields } from './check-fields.ts';
import { QUESTION_GROUPS } from './questions.ts';

const [NOTICE] = PUBLISHED_NOTICES;
if (NOTICE === undefined) throw new Error('no notice');
const FIELDS = checkFields(NOTICE.terms, formOf(NOTICE.terms, 'ai-factory').application, {
  ...koreanWording,
  words: checkKo,
  verdict: verdictSentence,
  elsewhere: elsewhereSentence,
});
const ANSWERS = {
  'company.businessStatus': 'operating',
  'project.months': 9,
  'project.totalCostKrw': 4_000_000,
};

const screenSize = { matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() };
beforeAll(() => {
  Object.defineProperty(globalThis, 'matchMedia', { configurable: true, value: () => screenSize });
});
afterAll(() => Reflect.deleteProperty(globalThis, 'matchMedia'));

it('stands open beside the questions', () => {
  screenSize.matches = true;
  render(<AnswerList fields={FIELDS} answers={ANSWERS} onEdit={() => undefined} onClear={() => undefined} />);
  expect(screen.getAllByRole('button', { name: /^수정/ })).toHaveLength(3);
});

it('folds away by page on a phone, each answer with a way back', async () => {
  screenSize.matches = false;
  const onEdit = jest.fn();
  render(<AnswerList fields={FIELDS} answers={ANSWERS} onEdit={onEdit} onClear={() => undefined} />);
  expect(screen.queryByRole('button', { name: /^수정/ })).toBeNull();
  await userEvent.click(screen.getByText('무엇을 만들려고 하나요?'));
  await userEvent.click(await screen.findByRole('button', { name: /^수정.*사업 기간/ }));
  const page = QUESTION_GROUPS.findIndex(({ key }) => key === 'project');
  expect(onEdit).toHaveBeenCalledWith(page, 'project.months');
});
