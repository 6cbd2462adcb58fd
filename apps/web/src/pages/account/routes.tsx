import type { RouteObject } from 'react-router';

/** Sign-in, registration and what mails link to. */
export const accountRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: async () => ({ Component: (await import('./sign-in.page.tsx')).SignInPage }) },
  { path: 'register', lazy: async () => ({ Component: (await import('./register.page.tsx')).RegisterPage }) },
  {
    path: 'confirm-email',
    lazy: async () => ({ Component: (await import('./confirm-email.page.tsx')).ConfirmEmailPage }),
  },
  {
    path: 'forgot-password',
    lazy: async () => ({ Component: (await import('./forgot-password.page.tsx')).ForgotPasswordPage }),
  },
  {
    path: 'reset-password',
    lazy: async () => ({ Component: (await import('./reset-password.page.tsx')).ResetPasswordPage }),
  },
  { path: 'mails', lazy: async () => ({ Component: (await import('./mails.page.tsx')).MailsPage }) },
];
