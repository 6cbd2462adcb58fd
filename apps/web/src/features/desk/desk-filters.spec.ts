import { filtersFrom, searchFrom } from './desk-filters.ts';

describe('desk filters in the address', () => {
  it('come back as they went', () => {
    const filters = {
      status: 'submitted',
      supplement: 'answered',
      regionCode: 'gyeonggi',
      query: '한빛',
    } as const;
    expect(filtersFrom(new URLSearchParams(searchFrom(filters)))).toEqual(filters);
  });

  it('leave out what is empty or no code', () => {
    expect(searchFrom({ status: null, supplement: null, regionCode: null, query: '  ' })).toBe('');
    expect(filtersFrom(new URLSearchParams('status=gone&supplement=lost&region=mars&part=plan'))).toEqual({
      status: null,
      supplement: null,
      regionCode: null,
      query: '',
    });
  });
});
