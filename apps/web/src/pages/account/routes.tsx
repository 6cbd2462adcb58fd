import { ROLES } from '@subsidy/rules';
import type { RouteObject } from 'react-router';
import { Guard } from '../guard.tsx';

/** Sign-in, registration, one’s own account and what mails link to. */
export const accountRoutes: RouteObject[] = [
  {
    id: 'pages/account/sign-in.page.tsx',
    path: 'sign-in',
    lazy: async () => ({ Component: (await import('./sign-in.page.tsx')).SignInPage }),
  },
  {
    id: 'pages/account/register.page.tsx',
    path: 'register',
    lazy: async () => ({ Component: (await import('./register.page.tsx')).RegisterPage }),
  },
  {
    path: 'sign-in/oidc',
    lazy: async () => ({ Component: (await import('./provider-return.page.tsx')).ProviderReturnPage }),
  },
  {
    path: 'company-dispute',
    lazy: async () => ({ Component: (await import('./company-dispute.page.tsx')).CompanyDisputePage }),
  },
  {
    path: 'second-factor',
    lazy: async () => ({ Component: (await import('./second-factor.page.tsx')).SecondFactorPage }),
  },
  {
    path: 'confirm-email',
    lazy: async () => ({ Component: (await import('./confirm-email.page.tsx')).ConfirmEmailPage }),
  },
  {
    path: 'change-email',
    lazy: async () => ({ Component: (await import('./change-email.page.tsx')).ChangeEmailPage }),
  },
  {
    path: 'forgot-password',
    lazy: async () => ({ Component: (await import('./forgot-password.page.tsx')).ForgotPasswordPage }),
  },
  {
    path: 'reset-password',
    lazy: async () => ({ Component: (await import('./reset-password.page.tsx')).ResetPasswordPage }),
  },
  {
    element: <Guard roles={ROLES} />,
    children: [
      {
        path: 'account',
        lazy: async () => ({ Component: (await import('./account.page.tsx')).AccountPage }),
      },
    ],
  },
  { path: 'mails', lazy: async () => ({ Component: (await import('./mails.page.tsx')).MailsPage }) },
];
