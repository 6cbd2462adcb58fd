/**
 * A table has one owner: the folder of apps/api/src that names it in SQL and loads its entity. Others call what that folder exports or
 * read a view that it offers (migrations/views.ts). Only one file sets a status.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { WORKSPACE } from './zones.mjs';

/** Folder → its tables, every one of the schema. */
const OWNED_TABLES = {
  database: ['status_transitions', 'context_keys'],
  http: ['request_counts'],
  jobs: ['pgboss', 'job_runs'],
  audit: ['audit_chains', 'audit_events', 'event_people', 'audit_checkpoints', 'audit_anchors'],
  mails: ['outbox'],
  offices: ['offices', 'lead_companies', 'memberships'],
  accounts: [
    ...['users', 'sessions', 'sign_in_failures', 'account_tokens', 'membership_requests'],
    ...['second_factors', 'recovery_codes', 'passkeys', 'passkey_challenges', 'email_changes'],
    ...['account_identities', 'oidc_flows'],
  ],
  staff: ['staff_proposals'],
  notices: ['notices', 'notice_versions'],
  'notice-drafts': ['notice_drafts'],
  'access-log': ['personal_data_accesses', 'rights_changes', 'access_reviews'],
  'company-claims': ['company_claims', 'company_disputes', 'company_certificates'],
  companies: ['companies', 'suppliers', 'ownership_offers'],
  eligibility: ['eligibility_decisions'],
  'opening-alerts': ['opening_alerts'],
  'lead-pledges': ['lead_pledges'],
  applications: ['applications', 'application_status_changes'],
  attachments: ['documents'],
  drafting: ['application_fields'],
  filing: ['filings', 'filed_forms', 'submissions', 'form_signatures'],
  'supplement-requests': ['supplement_requests'],
  'requirement-checks': ['requirement_checks'],
  reviews: ['review_assignments', 'score_items', 'site_visits', 'cost_reviews'],
  selection: ['selection_runs', 'selection_items', 'approvals'],
  exports: ['approval_exports'],
};

/** A projection: filing alone writes it, all read it. */
const PROJECTIONS = { case_facts: 'filing' };

/** Sets a status as its life cycle says; nothing else does. What it set of an application, the other stores. */
const STATUS_WRITER = 'database/take-step.ts';
const STATUS_KEEPER = 'applications/change-status.ts';

const READS = /\b(?:from|join|using)\s+(?:only\s+)?(?:lateral\s+)?"?([a-z_]+)"?/gi;
const WRITES = /\b(?:insert\s+into|update|delete\s+from|truncate|table)\s+(?:only\s+)?"?([a-z_]+)"?/gi;

const ownerOf = (table) =>
  Object.entries(OWNED_TABLES).find(([, tables]) => tables.includes(table))?.[0] ?? null;

const named = (text, pattern) => [...text.matchAll(pattern)].map(([, table]) => table.toLowerCase());

/** The tables of others that a text of SQL in this folder names. */
function reachedAcross(text, folder) {
  const owned = [...named(text, READS), ...named(text, WRITES)].filter((table) => {
    const owner = ownerOf(table);
    return owner !== null && owner !== folder;
  });
  const written = named(text, WRITES).filter((table) => (PROJECTIONS[table] ?? folder) !== folder);
  return [...new Set([...owned, ...written])];
}

/** The tables that migrations make. */
export function tablesOfSchema() {
  const folder = join(WORKSPACE, 'migrations');
  const files = readdirSync(folder).filter((name) => /^\d+-.*\.ts$/.test(name));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return [...text.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+) ?\(/g)].map(([, table]) => table);
}

/** A table that nobody owns would be out of reach of the rule, so it ends the lint run. */
export function requireOwned(names) {
  const unowned = names.filter((table) => ownerOf(table) === null && PROJECTIONS[table] === undefined);
  if (unowned.length === 0) return;
  throw new Error(`Give each new table its owner in eslint/table-owners.mjs: ${unowned.join(', ')}`);
}

const placeOf = (context) => {
  const path = relative(`${WORKSPACE}/apps/api/src`, context.filename).split(sep).join('/');
  return { path, folder: dirname(path).split('/')[0] };
};

const oneOwner = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const { folder } = placeOf(context);
    const checkText = (node, text) => {
      for (const table of reachedAcross(text, folder)) {
        const owner = ownerOf(table) ?? PROJECTIONS[table];
        context.report({
          node,
          message: `${table} belongs to ${owner}/: call what it exports or read a view that it offers`,
        });
      }
    };
    return {
      Literal: (node) => typeof node.value === 'string' && checkText(node, node.value),
      TemplateElement: (node) => checkText(node, node.value.cooked ?? ''),
      ImportDeclaration(node) {
        if (node.importKind === 'type' || !/^\.\.\/.*\.entity\.ts$/.test(node.source.value)) return;
        if (node.specifiers.every(({ importKind }) => importKind === 'type')) return;
        context.report({
          node,
          message: `the entity of ${basename(dirname(node.source.value))}/ is its own: import its type, call what the folder exports`,
        });
      },
    };
  },
};

const oneStatusWriter = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const { path } = placeOf(context);
    if (path === STATUS_WRITER) return {};
    const message = `a status is set by ${STATUS_WRITER} alone, as its life cycle says`;
    const checkText = (node, text) =>
      path !== STATUS_KEEPER &&
      /\bset\b[^;]*?(?<![a-z_."])status\s*=/i.test(text.split(/\bwhere\b/i)[0] ?? '') &&
      /\bupdate\b/i.test(text) &&
      context.report({ node, message });
    return {
      AssignmentExpression: ({ left }) =>
        left.type === 'MemberExpression' &&
        left.property.name === 'status' &&
        context.report({ node: left, message }),
      Literal: (node) => typeof node.value === 'string' && checkText(node, node.value),
      TemplateElement: (node) => checkText(node, node.value.cooked ?? ''),
    };
  },
};

export const tables = { rules: { 'one-owner': oneOwner, 'one-status-writer': oneStatusWriter } };
