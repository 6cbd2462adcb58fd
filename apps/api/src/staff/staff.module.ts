import { Module } from '@nestjs/common';
import { CreateAdministratorService } from './create-administrator.service.ts';
import { DecideStaffProposalService } from './decide-staff-proposal.service.ts';
import { EndMembershipService } from './end-membership.service.ts';
import { LetInService } from './let-in.service.ts';
import { ProposeStaffService } from './propose-staff.service.ts';
import { StaffAdminController } from './staff.admin.controller.ts';
import { StaffProposalQueries } from './staff-proposal.queries.ts';

@Module({
  controllers: [StaffAdminController],
  providers: [
    StaffProposalQueries,
    ProposeStaffService,
    DecideStaffProposalService,
    EndMembershipService,
    LetInService,
    CreateAdministratorService,
  ],
})
export class StaffModule {}
