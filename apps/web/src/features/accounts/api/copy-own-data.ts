import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

/** 내 정보 내려받기: all of it in one answer, asked for when it is wanted. */
export const useCopyOwnData = () => useMutation({ mutationFn: () => call('GET /account/copy') });
