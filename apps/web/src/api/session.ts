import type {
  MembershipView,
  ReauthenticateBody,
  SecondFactorCodeBody,
  SecondFactorKind,
  SecondFactorState,
  SessionView,
  SignInBody,
  UserView,
} from '@subsidy/contract';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { call } from './client.ts';
import { portalQuery } from './portal.ts';
import { ApiProblem } from './problem.ts';

/** Where the person that is signed in is kept. */
export const SESSION_KEY = ['session'];
const UNAUTHORIZED = 401;

/** The signed-in person with the membership in use and those that could be. */
export interface SignedIn extends UserView {
  secondFactor: SecondFactorState;
  /** What the person can give beside the password. */
  factors: readonly SecondFactorKind[];
  membershipId: string;
  memberships: readonly MembershipView[];
}

export const signedInOf = ({ user, ...memberships }: SessionView): SignedIn => ({ ...user, ...memberships });

/** Asks for the session only where the portal knows of one, so that a visitor's console stays clean. */
async function currentUser(client: QueryClient): Promise<SignedIn | null> {
  const { signedIn } = await client.fetchQuery({ ...portalQuery, staleTime: 0 });
  if (!signedIn) return null;
  try {
    return signedInOf(await call('GET /session', { allowAnonymous: true }));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === UNAUTHORIZED) return null;
    throw error;
  }
}

/** Who is signed in: undefined while unknown, null when nobody. */
export function useSession() {
  const client = useQueryClient();
  // Never asked again by itself: a session that ended shows at the next request, which waits for the sign-in dialog.
  return useQuery({
    queryKey: SESSION_KEY,
    queryFn: () => currentUser(client),
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Whether somebody is signed in, as far as is known already. */
export function useIsSignedIn(): boolean {
  const user = useQueryClient().getQueryData<UserView | null>(SESSION_KEY);
  return user !== null && user !== undefined;
}

/** The signed-in person on pages that need one. */
export function useUser(): SignedIn {
  const { data } = useSession();
  if (data === undefined || data === null) throw new Error('this page needs a signed-in person');
  return data;
}

/** Where a tab tells the others of this browser who has signed in, and with which membership. */
export const SIGNED_IN_AS = 'signed-in-as';

function tellOtherTabs({ membershipId }: SignedIn): void {
  try {
    localStorage.setItem(SIGNED_IN_AS, membershipId);
  } catch {
    // Without storage the other tabs learn of it at their next refused request.
  }
}

/** Takes over a new session; what was loaded for another person or membership is forgotten. */
export function adoptSession(client: QueryClient, user: SignedIn): void {
  const before = client.getQueryData<SignedIn | null>(SESSION_KEY);
  if (before?.membershipId !== user.membershipId) forgetAll(client);
  client.setQueryData(SESSION_KEY, user);
  tellOtherTabs(user);
}

function forgetAll(client: QueryClient): void {
  client.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'portal' && queryKey[0] !== 'session',
  });
}

/** Acts with this membership from now on, in this browser. */
const putMembership = async (membershipId: string): Promise<SignedIn> =>
  signedInOf(await call('PUT /session/membership', { body: { membershipId }, allowAnonymous: true }));

/** Sign in; `membershipId` is the one to go on with, where it still runs. */
export function useSignIn(membershipId?: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: SignInBody) => {
      const user = signedInOf(await call('POST /session', { body, allowAnonymous: true }));
      const isWanted = ({ id, endedAt }: MembershipView): boolean => id === membershipId && endedAt === null;
      if (membershipId === undefined || membershipId === user.membershipId || owesSecondFactor(user))
        return user;
      return user.memberships.some(isWanted) ? putMembership(membershipId) : user;
    },
    onSuccess: (user) => {
      // Pages that stand open wait, as they are, until it is finished.
      if (membershipId === undefined || !owesSecondFactor(user)) adoptSession(client, user);
    },
  });
}

/** Whether a sign-in is not finished: the code of the second factor, or its device, is still missing. */
export const owesSecondFactor = ({ secondFactor }: Pick<SignedIn, 'secondFactor'>): boolean =>
  secondFactor === 'needed' || secondFactor === 'to-set-up';

/** 2단계 인증: finishes a sign-in by a code. */
export function usePassSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: SecondFactorCodeBody) =>
      signedInOf(await call('POST /session/second-factor', { body, allowAnonymous: true })),
    onSuccess: (user) => adoptSession(client, user),
  });
}

/** Reads again who is signed in, after something of the session has changed. */
export function useRefreshSession(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    client.setQueryData(SESSION_KEY, signedInOf(await call('GET /session', { allowAnonymous: true })));
  };
}

/** 재인증: proves once more who is signed in; the session goes on. */
export const useReauthenticate = () =>
  useMutation({
    mutationFn: (body: ReauthenticateBody) =>
      call('POST /session/reauthentication', { body, allowAnonymous: true }),
  });

/** 소속 바꾸기. */
export function useUseMembership() {
  const client = useQueryClient();
  return useMutation({ mutationFn: putMembership, onSuccess: (user) => adoptSession(client, user) });
}

/** Sign out. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('DELETE /session', { allowAnonymous: true }),
    onSettled: () => {
      client.setQueryData(SESSION_KEY, null);
      forgetAll(client);
    },
  });
}
