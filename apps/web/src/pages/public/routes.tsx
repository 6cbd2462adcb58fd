import type { RouteObject } from 'react-router';

/** Pages for everybody. Those with an id, which is their source, come drawn by the server (server/first-page.tsx). */
export const publicRoutes: RouteObject[] = [
  {
    id: 'pages/public/landing.page.tsx',
    index: true,
    lazy: async () => ({ Component: (await import('./landing.page.tsx')).HomePage }),
  },
  {
    path: 'about',
    lazy: async () => ({ Component: (await import('./landing.page.tsx')).LandingPage }),
  },
  {
    id: 'pages/public/notices.page.tsx',
    path: 'notices',
    lazy: async () => ({ Component: (await import('./notices.page.tsx')).NoticesPage }),
  },
  {
    id: 'pages/public/notice.page.tsx',
    path: 'notices/:noticeId',
    lazy: async () => ({ Component: (await import('./notice.page.tsx')).NoticePage }),
  },
  {
    id: 'pages/public/programs.page.tsx',
    path: 'programs',
    lazy: async () => ({ Component: (await import('./programs.page.tsx')).ProgramsPage }),
  },
  {
    id: 'pages/public/program.page.tsx',
    path: 'programs/:noticeId',
    lazy: async () => ({ Component: (await import('./program.page.tsx')).ProgramPage }),
  },
  {
    id: 'pages/public/check.page.tsx',
    path: 'check',
    lazy: async () => ({ Component: (await import('./check.page.tsx')).CheckPage }),
  },
  {
    id: 'pages/public/contacts.page.tsx',
    path: 'contacts',
    lazy: async () => ({ Component: (await import('./contacts.page.tsx')).ContactsPage }),
  },
  {
    path: 'opening-alerts/confirm',
    lazy: async () => ({ Component: (await import('./opening-alert.page.tsx')).ConfirmOpeningAlertPage }),
  },
  {
    path: 'opening-alerts/stop',
    lazy: async () => ({ Component: (await import('./opening-alert.page.tsx')).StopOpeningAlertPage }),
  },
  {
    // Links to it carry what is asked in their fragment, so the server would draw another page than the browser.
    path: 'receipts/verify',
    lazy: async () => ({ Component: (await import('./verify-receipt.page.tsx')).VerifyReceiptPage }),
  },
  {
    id: 'pages/public/privacy.page.tsx',
    path: 'privacy',
    lazy: async () => ({ Component: (await import('./privacy.page.tsx')).PrivacyPage }),
  },
  {
    id: 'pages/public/terms.page.tsx',
    path: 'terms',
    lazy: async () => ({ Component: (await import('./terms.page.tsx')).TermsPage }),
  },
  {
    id: 'pages/public/operator.page.tsx',
    path: 'operator',
    lazy: async () => ({ Component: (await import('./operator.page.tsx')).OperatorPage }),
  },
];
