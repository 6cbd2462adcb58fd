import { someForm } from '../../testing/an-application.ts';
import { bodyOf, draftProblems, emptyDraft, labelOfKey, toggled, withParts } from './supplement-draft.ts';

const TODAY = '2026-11-24';
const form = someForm();
const NAME = 'field:company.name';
const draft = (reasons: Record<string, string>, dueOn = '2026-12-01') => ({ dueOn, reasons });

describe('a supplement request while it is written', () => {
  it('takes things in and out, and keeps the reasons of the others', () => {
    const one = toggled(draft({ [NAME]: '이름을 고쳐 주세요' }), 'document:tax');
    expect(one.reasons).toEqual({ [NAME]: '이름을 고쳐 주세요', 'document:tax': '' });
    expect(toggled(one, NAME).reasons).toEqual({ 'document:tax': '' });
  });

  it('loses no reason where a part is asked for again', () =>
    expect(
      withParts(draft({ [NAME]: '이름' }), {
        fields: ['company.name', 'project.title'],
        documentTypes: ['tax'],
      }).reasons,
    ).toEqual({ [NAME]: '이름', 'field:project.title': '', 'document:tax': '' }));

  it('is sent with clean reasons', () =>
    expect(bodyOf(draft({ [NAME]: '  이름 ', 'document:tax': '다시' }))).toEqual({
      dueOn: '2026-12-01',
      items: [
        { field: 'company.name', reason: '이름' },
        { documentType: 'tax', reason: '다시' },
      ],
    }));

  it('calls what the form no longer has by its name', () => {
    expect(labelOfKey(form, 'field:gone.field')).toBe('gone.field');
    expect(labelOfKey(form, NAME)).not.toBe('company.name');
  });
});

describe('what is wrong with it', () => {
  const problems = (reasons: Record<string, string>, dueOn?: string) =>
    draftProblems(draft(reasons, dueOn), form, TODAY);

  it('nothing, with a reason each and the usual day', () =>
    expect(draftProblems({ ...emptyDraft(TODAY), reasons: { [NAME]: '이름' } }, form, TODAY)).toEqual({}));

  it('nothing chosen, and a reason that cannot be seen', () => {
    expect(Object.keys(problems({}))).toEqual(['items']);
    expect(problems({ [NAME]: ' \u200b' })[NAME]).toContain('적어 주세요');
  });

  it.each([
    ['2026-11-24', /^기한은 내일, 2026\. 11\. 25\./],
    ['2026-11-25', undefined],
    ['2026-12-24', undefined],
    ['2026-12-25', /^기한은 30일 뒤, 2026\. 12\. 24\./],
    ['', '기한을 날짜로 입력해 주세요.'],
    ['2026-02-30', '기한을 날짜로 입력해 주세요.'],
  ])('the day %j: %s', (dueOn, words) => {
    const said = problems({ [NAME]: '이름' }, dueOn)['dueOn'];
    if (words === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(words);
  });
});
