import { registeredDoubts } from './registered-doubts.ts';

const REGISTERED = { name: '한빛정밀', corporateRegistrationNumber: '1101110012346' };
const codes = (fields: Record<string, string | null>, registered = REGISTERED): string[] =>
  registeredDoubts(fields, registered).map(({ code }) => code);

it.each(['한빛정밀', '한빛정밀 주식회사', '㈜한빛정밀', '(주) 한빛 정밀', ' 한빛정밀 '])(
  'takes %s for the same company',
  (name) => {
    expect(codes({ 'company.name': name })).toEqual([]);
  },
);

it.each(['한빛정공', '한빛', 'Hanbit', '한빛정밀 2공장'])('doubts %s', (name) => {
  expect(codes({ 'company.name': name })).toEqual(['name-differs-from-registration']);
});

it('doubts another corporate number, however it is written, and nothing that is not known', () => {
  const field = 'company.corporateRegistrationNumber';
  expect(codes({ [field]: '110111-0012346' })).toEqual([]);
  expect(codes({ [field]: '1101110012347' })).toEqual(['corporate-number-differs']);
  expect(
    registeredDoubts({ [field]: '1101110012347' }, { ...REGISTERED, corporateRegistrationNumber: null }),
  ).toEqual([]);
  expect(codes({ [field]: null, 'company.name': null })).toEqual([]);
  expect(codes({})).toEqual([]);
});
