import { residentDoubts } from './resident-doubts.ts';

const fieldsOf = (fields: Parameters<typeof residentDoubts>[0]) =>
  residentDoubts(fields).flatMap((warning) => warning.fields);

it('marks each field whose text holds one, also in tables, and shows no more of it than the day', () => {
  const fields = {
    'project.title': '스마트공장 900101-1234567',
    'plan.team': [{ name: '홍길동', note: '850505-2345678' }, { name: '김철수' }],
    'company.employees': 9001011234567,
    'plan.background': '없음',
  };
  expect(fieldsOf(fields)).toEqual(['project.title', 'plan.team']);
  expect(JSON.stringify(residentDoubts(fields))).not.toMatch(/1234567|2345678/);
});

it('takes the corporate number that the company gave for none, anywhere', () => {
  const number = { 'company.corporateRegistrationNumber': '110111-1234567' };
  expect(fieldsOf({ ...number, 'project.title': '법인 110111 1234567' })).toEqual([]);
  expect(fieldsOf({ 'project.title': '법인 110111 1234567' })).toEqual(['project.title']);
});
