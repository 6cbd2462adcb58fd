import type { StaffProposalStatus } from '@subsidy/rules';
import type { StaffRole } from '@subsidy/rules/case';

/** 담당자 등록 제안. `GET /staff-proposals` item. */
export interface StaffProposalView {
  id: string;
  email: string;
  name: string;
  role: StaffRole;
  organizationName: string;
  expertise: string | null;
  reason: string;
  status: StaffProposalStatus;
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  returnReason: string | null;
  /** Whether whoever asks may confirm or return it, and why not otherwise. */
  mayDecide: boolean;
  whyNot: string | null;
}

/** 담당자 등록에 쓰는 기관. `GET /staff-organizations`. */
export interface StaffOrganizationsView {
  technoParks: { id: string; name: string }[];
  offices: { id: string; name: string }[];
  leadCompanies: { id: string; name: string }[];
}
