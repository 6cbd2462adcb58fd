import { Module } from '@nestjs/common';
import { OwnSessionsService } from '../accounts/own-sessions.service.ts';
import { CopyOwnService } from './copy-own.service.ts';
import { EraseAccountService } from './erase-account.service.ts';
import { EraseContentsService } from './erase-contents.service.ts';
import { OwnDataController } from './own-data.controller.ts';
import { OwnErasureQueries } from './own-erasure.queries.ts';

/** 내 정보: copy, erasure, and what goes by itself after its term. */
@Module({
  controllers: [OwnDataController],
  providers: [
    OwnSessionsService,
    CopyOwnService,
    OwnErasureQueries,
    EraseAccountService,
    EraseContentsService,
  ],
})
export class OwnDataModule {}
