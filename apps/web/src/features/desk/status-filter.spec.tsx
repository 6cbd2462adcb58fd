import type { ApplicationCounts } from '@subsidy/contract';
import { APPLICATION_STATUSES } from '@subsidy/rules';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { searchFrom } from './desk-filters.ts';
import { StatusFilter } from './status-filter.tsx';

const ALL = { status: null, supplement: null };

function show(supplements: Partial<ApplicationCounts>, chosen: Parameters<typeof StatusFilter>[0]['chosen']) {
  const numbers = APPLICATION_STATUSES.map((status) => [status, status === 'submitted' ? 5 : 0]);
  const counts: ApplicationCounts = {
    byStatus: Object.fromEntries(numbers) as ApplicationCounts['byStatus'],
    openSupplements: 0,
    answeredSupplements: 0,
    ...supplements,
  };
  render(
    <MemoryRouter>
      <StatusFilter
        counts={counts}
        chosen={chosen}
        linkTo={(next) => `/desk${searchFrom({ regionCode: null, query: '', ...next })}`}
      />
    </MemoryRouter>,
  );
}

it('finds what was answered and what is asked for, each with its number', () => {
  show({ answeredSupplements: 2, openSupplements: 3 }, ALL);
  const answered = screen.getByRole('link', { name: '보완 답변 도착 2' });
  expect(answered).toHaveAttribute('href', '/desk?supplement=answered');
  expect(answered).not.toHaveAttribute('aria-current');
  expect(screen.getByRole('link', { name: '보완 요청 중 3' })).toHaveAttribute(
    'href',
    '/desk?supplement=open',
  );
  expect(screen.getByRole('link', { name: '제출 이후 전체 5' })).toHaveAttribute('aria-current', 'true');
});

it('names no supplements where there are none, but keeps the one that was chosen', () => {
  show({}, { status: null, supplement: 'answered' });
  expect(screen.getByRole('link', { name: '보완 답변 도착 0' })).toHaveAttribute('aria-current', 'true');
  expect(screen.queryByRole('link', { name: /보완 요청 중/ })).toBeNull();
  expect(screen.getByRole('link', { name: '제출 이후 전체 5' })).not.toHaveAttribute('aria-current');
});
