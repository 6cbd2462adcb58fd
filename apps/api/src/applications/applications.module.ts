import { Module } from '@nestjs/common';
import { WithdrawApplicationService } from './withdraw-application.service.ts';
import { WithdrawalApplicantController } from './withdrawal.applicant.controller.ts';

/** 신청: the thing itself, its life cycle and its withdrawal. */
@Module({ controllers: [WithdrawalApplicantController], providers: [WithdrawApplicationService] })
export class ApplicationsModule {}
