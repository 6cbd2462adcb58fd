import { Module } from '@nestjs/common';
import { AskForOpeningService } from './ask-for-opening.service.ts';
import { OpeningAlertPublicController } from './opening-alert.public.controller.ts';

/** 접수 알림. */
@Module({ controllers: [OpeningAlertPublicController], providers: [AskForOpeningService] })
export class OpeningAlertsModule {}
