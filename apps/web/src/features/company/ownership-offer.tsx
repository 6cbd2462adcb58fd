import type { OwnershipOfferView } from '@subsidy/contract';
import { useState } from 'react';
import { useUser } from '../../api/session.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { instant } from '../../ui/format.ts';
import { useAnswerOwnershipOffer } from './api/answer-ownership-offer.ts';
import { useOfferOwnership } from './api/offer-ownership.ts';
import { useWithdrawOwnershipOffer } from './api/withdraw-ownership-offer.ts';

/** 대표 담당자 넘기기 that waits: the member answers, the owner takes it back, others read that it is so. */
export function OwnershipOffer({ offer }: { offer: OwnershipOfferView }) {
  const { id: me } = useUser();
  if (offer.offeredTo.id === me) return <AskedOfMe offer={offer} />;
  return <Waiting offer={offer} isMine={offer.offeredBy.id === me} />;
}

function AskedOfMe({ offer }: { offer: OwnershipOfferView }) {
  const [accepting, setAccepting] = useState<boolean | null>(null);
  const answer = useAnswerOwnershipOffer(offer.id);
  const close = (): void => {
    setAccepting(null);
    answer.reset();
  };
  return (
    <Banner
      tone="information"
      title="대표 담당자를 맡아 달라는 요청이 있습니다"
      actions={
        <>
          <Button size="small" onClick={() => setAccepting(true)}>
            수락
          </Button>
          <Button size="small" look="secondary" onClick={() => setAccepting(false)}>
            거절
          </Button>
        </>
      }
    >
      {offer.offeredBy.name} 님이 {instant(offer.offeredAt)}에 요청했습니다.
      <ConfirmDialog
        open={accepting !== null}
        title={accepting === true ? '대표 담당자를 맡을까요?' : '요청을 거절할까요?'}
        action={accepting === true ? '수락' : '거절'}
        danger={accepting === false}
        busy={answer.isPending}
        error={answer.error}
        onClose={close}
        onConfirm={() => answer.mutate({ accept: accepting === true }, { onSuccess: close })}
      >
        <p>
          {accepting === true
            ? `구성원을 승인하고 소속을 끝내는 일을 맡게 됩니다. ${offer.offeredBy.name} 님은 구성원으로 남습니다.`
            : `${offer.offeredBy.name} 님이 그대로 대표 담당자입니다. 거절했다는 메일을 보냅니다.`}
        </p>
      </ConfirmDialog>
    </Banner>
  );
}

function Waiting({ offer, isMine }: { offer: OwnershipOfferView; isMine: boolean }) {
  const withdraw = useWithdrawOwnershipOffer(offer.id);
  return (
    <>
      <Banner
        tone="information"
        title="대표 담당자 넘기기"
        actions={
          isMine && (
            <Button
              size="small"
              look="secondary"
              busy={withdraw.isPending}
              busyText="취소하는 중…"
              onClick={() => withdraw.mutate()}
            >
              넘기기 취소
            </Button>
          )
        }
      >
        {offer.offeredTo.name} 님의 답을 기다립니다. 수락하기 전까지 {offer.offeredBy.name} 님이 대표
        담당자입니다.
      </Banner>
      <ProblemBanner error={withdraw.error} />
    </>
  );
}

/** The owner asks a member to take over. */
export function OfferOwnership({ membershipId, name }: { membershipId: string; name: string }) {
  const [open, setOpen] = useState(false);
  const offer = useOfferOwnership(membershipId);
  const close = (): void => {
    setOpen(false);
    offer.reset();
  };
  return (
    <>
      <Button size="small" look="secondary" onClick={() => setOpen(true)}>
        대표 넘기기<span className="visually-hidden">: {name}</span>
      </Button>
      <ConfirmDialog
        open={open}
        title={`${name} 님에게 대표 담당자를 넘길까요?`}
        action="요청 보내기"
        busy={offer.isPending}
        error={offer.error}
        onClose={close}
        onConfirm={() => offer.mutate(undefined, { onSuccess: close })}
      >
        <p>
          {name} 님이 로그인해 수락하면 대표 담당자가 바뀌고, 지금 대표 담당자는 구성원으로 남습니다. 수락하기
          전에는 취소할 수 있습니다.
        </p>
      </ConfirmDialog>
    </>
  );
}
