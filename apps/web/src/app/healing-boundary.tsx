import { Component, Fragment, type ErrorInfo, type ReactNode } from 'react';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

/** A page that breaks again so soon is not mended by drawing it anew. */
const PAUSE_MS = 5_000;

interface Props {
  /** Another place: what broke at the former one is over. */
  place: string;
  /** What stands there when drawing anew does not help; `again` tries once more. */
  fallback: (again: () => void) => ReactNode;
  children: ReactNode;
}

interface State {
  broken: boolean;
  /** Counts how often the page was drawn anew. */
  round: number;
  healed: boolean;
}

/**
 * Draws a page anew when it breaks, for instance because something outside has changed its contents. What was typed is kept
 * outside the page (autosave, drafts of this tab) and stands there again.
 */
export class HealingBoundary extends Component<Props, State> {
  override state: State = { broken: false, round: 0, healed: false };
  private brokeAt = Number.NEGATIVE_INFINITY;

  static getDerivedStateFromError(this: void): Partial<State> {
    return { broken: true };
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    const now = Date.now();
    const isFirst = now - this.brokeAt > PAUSE_MS;
    this.brokeAt = now;
    if (isFirst) this.drawAgain();
  }

  override componentDidUpdate({ place }: Props): void {
    if (place === this.props.place) return;
    const { broken, healed } = this.state;
    if (broken || healed) this.setState({ broken: false, healed: false });
  }

  private readonly drawAgain = (): void =>
    this.setState(({ round }) => ({ broken: false, round: round + 1, healed: true }));

  override render(): ReactNode {
    const { broken, round, healed } = this.state;
    if (broken) return this.props.fallback(this.drawAgain);
    return (
      <>
        {healed && <HealedNote onClose={() => this.setState({ healed: false })} />}
        <Fragment key={round}>{this.props.children}</Fragment>
      </>
    );
  }
}

function HealedNote({ onClose }: { onClose: () => void }) {
  return (
    <div className="page page-reading">
      <Banner
        tone="warning"
        live
        title="화면에 문제가 생겨 다시 그렸습니다"
        actions={
          <>
            <Button look="secondary" size="small" onClick={() => window.location.reload()}>
              새로 고침
            </Button>
            <Button look="quiet" size="small" onClick={onClose}>
              닫기
            </Button>
          </>
        }
      >
        입력한 내용은 그대로 있습니다. 화면이 이상하면 새로 고쳐 주세요. 브라우저의 번역 기능이 켜져 있으면
        끄고 쓰는 것이 좋습니다.
      </Banner>
    </div>
  );
}
