import type { RouteObject } from 'react-router';

/** Pages for everybody. */
export const publicRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./landing.page.tsx')).HomePage }) },
  { path: 'about', lazy: async () => ({ Component: (await import('./landing.page.tsx')).LandingPage }) },
  { path: 'notices', lazy: async () => ({ Component: (await import('./notices.page.tsx')).NoticesPage }) },
  {
    path: 'notices/:noticeId',
    lazy: async () => ({ Component: (await import('./notice.page.tsx')).NoticePage }),
  },
  { path: 'programs', lazy: async () => ({ Component: (await import('./programs.page.tsx')).ProgramsPage }) },
  {
    path: 'programs/:noticeId',
    lazy: async () => ({ Component: (await import('./program.page.tsx')).ProgramPage }),
  },
  { path: 'check', lazy: async () => ({ Component: (await import('./check.page.tsx')).CheckPage }) },
  { path: 'contacts', lazy: async () => ({ Component: (await import('./contacts.page.tsx')).ContactsPage }) },
  {
    path: 'opening-alerts/confirm',
    lazy: async () => ({ Component: (await import('./opening-alert.page.tsx')).ConfirmOpeningAlertPage }),
  },
  {
    path: 'opening-alerts/stop',
    lazy: async () => ({ Component: (await import('./opening-alert.page.tsx')).StopOpeningAlertPage }),
  },
  {
    path: 'receipts/verify',
    lazy: async () => ({ Component: (await import('./verify-receipt.page.tsx')).VerifyReceiptPage }),
  },
];
