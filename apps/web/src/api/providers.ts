import type { ProviderAnswerBody, SignInProviderView } from '@subsidy/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from './client.ts';
import { keptInTab } from './kept.ts';
import { keys } from './keys.ts';
import { usePortal } from './portal.ts';
import { ApiProblem } from './problem.ts';
import { adoptSession, signedInOf } from './session.ts';

/** Where the person was going, while they are at the provider. */
const NEXT = 'provider-next';
/** Told to the other windows of this browser, when somebody has proved in one of them who they are. */
const PROVED = 'proved-by-provider';

/** 로그인 제공 기관 that this portal takes. */
export function useProviders(): readonly SignInProviderView[] {
  const { data: portal } = usePortal();
  return portal?.signInProviders ?? [];
}

/** 연결된 로그인 of one’s own. */
export const useIdentities = (enabled = true) =>
  useQuery({
    queryKey: keys.identities(),
    queryFn: ({ signal }) => call('GET /account/identities', { signal, allowAnonymous: true }),
    enabled,
  });

/** Goes to the provider, to sign in. */
export const useLeaveToSignIn = (next: string | null) =>
  useMutation({
    mutationFn: async (provider: string) => {
      const { address } = await call('POST /session/oidc', { body: { provider }, allowAnonymous: true });
      keptInTab.keep(NEXT, next);
      window.location.assign(address);
    },
  });

/** Goes to the provider, to link what the person is there. */
export const useLeaveToLink = () =>
  useMutation({
    mutationFn: async (provider: string) => {
      const { address } = await call('POST /account/identities', { body: { provider } });
      window.location.assign(address);
    },
  });

/** The browser would not open a window. */
class NoWindow extends ApiProblem {
  constructor() {
    super({
      type: 'window-blocked',
      title: '새 창을 열지 못했습니다',
      status: 0,
      detail: '브라우저의 팝업 차단을 이 포털에서 풀고 다시 누르거나, 비밀번호로 확인해 주세요.',
    });
    this.name = 'NoWindow';
  }
}

/** 재인증 at the provider, in a window of its own: what stands typed on this page stays. */
export function useProveByProvider(onDone: () => void) {
  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent): void => {
      if (key === PROVED && newValue !== null) onDone();
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [onDone]);
  return useMutation({
    mutationFn: async (provider: string) => {
      // Opened while the press is fresh: later it would be blocked.
      const opened = window.open('about:blank', '_blank', 'popup,width=560,height=760');
      if (opened === null) throw new NoWindow();
      try {
        const sent = { body: { provider }, allowAnonymous: true };
        const { address } = await call('POST /session/reauthentication/oidc', sent);
        opened.location.replace(address);
      } catch (error) {
        opened.close();
        throw error;
      }
    },
  });
}

/** What the provider sent back, to the one it was begun for. Answers where a sign-in goes on to, if anywhere in particular. */
export function useAnswerOfProvider() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: ProviderAnswerBody) => {
      if (body.state.startsWith('link.')) {
        await call('POST /account/identities/answer', { body, allowAnonymous: true });
        await client.invalidateQueries({ queryKey: keys.identities() });
        return null;
      }
      if (body.state.startsWith('prove.')) {
        await call('POST /session/reauthentication/oidc/answer', { body, allowAnonymous: true });
        tellOtherWindows();
        return null;
      }
      const session = await call('POST /session/oidc/answer', { body, allowAnonymous: true });
      adoptSession(client, signedInOf(session));
      const next = keptInTab.read(NEXT);
      keptInTab.keep(NEXT, null);
      return next;
    },
  });
}

function tellOtherWindows(): void {
  try {
    localStorage.setItem(PROVED, String(Date.now()));
    localStorage.removeItem(PROVED);
  } catch {
    // Without storage the person presses once more in the other window.
  }
}
