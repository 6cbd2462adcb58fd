import { Module } from '@nestjs/common';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { CheckRequirementsService } from './check-requirements.service.ts';
import { DecideFailService } from './decide-fail.service.ts';
import { FailDecisionController } from './fail-decision.controller.ts';
import { ReconsiderFailService } from './reconsider-fail.service.ts';
import { ReconsiderationController } from './reconsideration.controller.ts';
import { RequirementCheckConsultantController } from './requirement-check.consultant.controller.ts';
import { RequirementCheckQueries } from './requirement-check.queries.ts';
import { RequirementCheckStaffController } from './requirement-check.staff.controller.ts';

/** 요건검토. */
@Module({
  imports: [EligibilityModule],
  controllers: [
    FailDecisionController,
    ReconsiderationController,
    RequirementCheckConsultantController,
    RequirementCheckStaffController,
  ],
  providers: [CheckRequirementsService, DecideFailService, ReconsiderFailService, RequirementCheckQueries],
  exports: [CheckRequirementsService],
})
export class RequirementChecksModule {}
