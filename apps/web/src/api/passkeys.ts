import type {
  AddPasskeyBody,
  PasskeyAssertionBody,
  PasskeyCreationView,
  PasskeyRequestView,
} from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { call } from './client.ts';
import { usePortal } from './portal.ts';
import { ApiProblem } from './problem.ts';
import { adoptSession, signedInOf } from './session.ts';

/** A passkey that was not used or made: the person closed the window, or the device would not. */
class PasskeyNotGiven extends ApiProblem {
  constructor() {
    super({
      type: 'passkey-not-given',
      title: '패스키를 확인하지 않았습니다',
      status: 0,
      detail: '창을 닫았거나 시간이 지났거나, 이 기기에 쓸 수 있는 패스키가 없습니다. 다시 시도해 주세요.',
    });
    this.name = 'PasskeyNotGiven';
  }
}

const never = () => () => undefined;
const canPasskeys = (): boolean => 'PublicKeyCredential' in window;

/** Whether passkeys can be used in this browser, at the address that stands in its bar. */
export function useHasPasskeys(): boolean {
  const { data: portal } = usePortal();
  const isAble = useSyncExternalStore(never, canPasskeys, () => false);
  return isAble && portal !== undefined && portal.passkeyHost === window.location.hostname;
}

/** The part that talks to authenticators comes only to those who use one. */
const browserPart = () => import('@simplewebauthn/browser');

const notGiven = (): never => {
  throw new PasskeyNotGiven();
};

/** Lets the person unlock a passkey. */
async function usedPasskey(optionsJSON: PasskeyRequestView): Promise<PasskeyAssertionBody> {
  const { startAuthentication } = await browserPart();
  const { id, response } = await startAuthentication({ optionsJSON }).catch(notGiven);
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  const answer = { clientDataJSON, authenticatorData, signature };
  return { id, response: userHandle === undefined ? answer : { ...answer, userHandle } };
}

/** Lets the person make a passkey. */
export async function madePasskey(optionsJSON: PasskeyCreationView, name: string): Promise<AddPasskeyBody> {
  const { startRegistration } = await browserPart();
  const { id, response } = await startRegistration({ optionsJSON }).catch(notGiven);
  const { clientDataJSON, attestationObject, transports = [] } = response;
  return { name, id, response: { clientDataJSON, attestationObject, transports: [...transports] } };
}

const usedOwn = async (): Promise<PasskeyAssertionBody> =>
  usedPasskey(await call('POST /session/own-passkey-challenges', { allowAnonymous: true }));

/** 패스키로 로그인, without address and password. */
export function useSignInByPasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const asked = await call('POST /session/passkey-challenges', { allowAnonymous: true });
      const body = await usedPasskey(asked);
      return signedInOf(await call('POST /session/passkey', { body, allowAnonymous: true }));
    },
    onSuccess: (user) => adoptSession(client, user),
  });
}

/** 2단계 인증 by passkey: finishes a sign-in. */
export function usePassByPasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const body = await usedOwn();
      return signedInOf(await call('POST /session/second-factor/passkey', { body, allowAnonymous: true }));
    },
    onSuccess: (user) => adoptSession(client, user),
  });
}

/** 재인증 by passkey. */
export const useReauthenticateByPasskey = () =>
  useMutation({
    mutationFn: async () => {
      const body = await usedOwn();
      await call('POST /session/reauthentication/passkey', { body, allowAnonymous: true });
    },
  });
