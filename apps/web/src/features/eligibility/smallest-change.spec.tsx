import { render, screen } from '@testing-library/react';
import { checkEligibility, PUBLISHED_NOTICES, type Decision, type EligibilityInput } from '@subsidy/rules';
import { LanguageProvider } from '../../i18n/language.tsx';
import { SmallestChange } from './smallest-change.tsx';

const NOTICES = PUBLISHED_NOTICES.filter(({ id }) => id === '2026-manufacturing-ai');

function decisionOn(
  company: EligibilityInput['company'],
  project: EligibilityInput['project'] = {},
): Decision {
  const input = { company, project: { type: 'ai-factory', ...project } };
  const [decision] = checkEligibility(NOTICES, input, new Date('2026-04-10T12:00:00+09:00')).decisions;
  if (decision === undefined) throw new Error('Nothing was decided');
  return decision;
}

const items = (): (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('SmallestChange', () => {
  it('is not there while nothing fails', () => {
    const { container } = render(<SmallestChange decision={decisionOn({})} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('says what the company can change', () => {
    render(<SmallestChange decision={decisionOn({ localTaxArrears: true }, { months: 12 })} />);
    expect(screen.getByText('이것만 바뀌면 됩니다')).toBeInTheDocument();
    expect(items()).toEqual([
      expect.stringMatching(/^체납한 지방세를 모두 내면 됩니다\. .*기업이 바꿀 수 있음$/),
      expect.stringMatching(/^사업 기간을 12개월에서 9개월로 줄이면 됩니다\. .*기업이 바꿀 수 있음$/),
    ]);
  });

  it('says what comes with time', () => {
    render(<SmallestChange decision={decisionOn({ participationBannedUntil: '2026-04-12' })} />);
    expect(screen.getByText('이것만 바뀌면 됩니다')).toBeInTheDocument();
    expect(items()).toEqual([expect.stringMatching(/^2026\. 4\. 13\.\(월\) 00:00부터.*때가 되면 바뀜$/)]);
  });

  it('does not promise what nobody can change', () => {
    const { unmount } = render(<SmallestChange decision={decisionOn({ ksicCode: '46411' })} />);
    expect(screen.queryByText('이것만 바뀌면 됩니다')).toBeNull();
    expect(screen.getByText('바꿀 수 없는 사실 때문에 신청할 수 없습니다')).toBeInTheDocument();
    expect(items()).toEqual([expect.stringMatching(/바꿀 수 없는 사실$/)]);
    unmount();
    render(<SmallestChange decision={decisionOn({ ksicCode: '46411', localTaxArrears: true })} />);
    expect(
      screen.getByText('바꿀 수 없는 사실이 있어, 나머지를 바꾸어도 신청할 수 없습니다'),
    ).toBeInTheDocument();
  });

  it('counts the conditions that are still open, if any', () => {
    const decision = decisionOn({ localTaxArrears: true });
    const { rerender } = render(<SmallestChange decision={decision} />);
    const open = decision.conditions.filter(({ outcome }) => outcome === 'unknown').length;
    expect(
      screen.getByText(`답하지 않은 조건 ${String(open)}개는 따로 확인해야 합니다.`),
    ).toBeInTheDocument();
    const conditions = decision.conditions.filter(({ outcome }) => outcome !== 'unknown');
    rerender(<SmallestChange decision={{ ...decision, conditions }} />);
    expect(screen.queryByText(/따로 확인해야/)).toBeNull();
  });

  it('says it all in English where English is read', async () => {
    localStorage.setItem('language', 'en');
    const { container } = render(
      <LanguageProvider>
        <SmallestChange decision={decisionOn({ localTaxArrears: true }, { months: 12 })} />
      </LanguageProvider>,
    );
    expect(await screen.findByText('Only this has to change')).toBeInTheDocument();
    expect(container).not.toHaveTextContent(/[가-힣]/);
    localStorage.clear();
  });
});
