const FIELDS = ['company.regularEmployees', 'company.averageRevenueKrw', 'project.months'];

const cookieOf = ({ token }) => `portal_session=${token}`;
export const submissionOf = (applicant) => ({
  method: 'POST',
  path: `/api/v1/applications/${applicant.applicationId}/submission`,
  cookie: cookieOf(applicant),
  headers: { 'idempotency-key': applicant.applicationId },
  body: { declaration: true, consents: ['information-use'] },
});
export const saveOf = (applicant, baseVersion) => ({
  method: 'PATCH',
  path: `/api/v1/applications/${applicant.applicationId}`,
  cookie: cookieOf(applicant),
  body: { changes: FIELDS.map((field) => ({ field, baseVersion, value: 9 + (baseVersion % 3) })) },
});

/** What each benchmark sends: how many a round, by whom, and which answer it wants. */
export const KINDS = {
  submit: {
    aRound: 200,
    status: 201,
    /** Everyone submits once. */
    applicants: (rounds) => 200 * rounds,
    requests: (applicants, round) => applicants.slice(round * 200, (round + 1) * 200).map(submissionOf),
  },
  autosave: {
    aRound: 800,
    status: 200,
    applicants: () => 80,
    requests: (applicants, round) =>
      Array.from({ length: 10 }, (_, time) =>
        applicants.map((one) => saveOf(one, 1 + round * 10 + (9 - time))),
      ).flat(),
  },
};
