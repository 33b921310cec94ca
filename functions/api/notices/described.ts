import { noticeAnswer, noticesAnswer } from '../contract/notice-answer.ts';
import type { Described } from '../described.ts';
import { WAYBILL } from '../shipments/examples.ts';
import { handler as acknowledgeNotice } from './acknowledge-notice.ts';
import { LINK_ASKS } from './link-asks.ts';
import { handler as listNotices } from './list-notices.ts';

const path = { id: `${WAYBILL}.0123456789abcdef0123` };
const query = { token: 'of-the-link' };
const PAGE = { 200: { description: 'A page, in the language of whoever was told', contentType: 'text/html' } };

/** Notices, in words. */
export const DESCRIBED = {
  'notices/reads': {
    listNotices: {
      summary: 'Who was told what',
      description:
        'Of a waybill, or of all that concerns a branch, newest first. A key of one branch may leave out both.',
      handler: listNotices,
      answers: { 200: { description: 'A page of notices', schema: noticesAnswer } },
      problems: ['filter_not_served'],
      examples: {
        'at-a-branch': {
          summary: 'What nobody has acknowledged in time',
          caller: 'branch',
          query: { branch: 'CTU', state: 'unacknowledged' },
          status: 200,
          answer: { notices: [], next_cursor: null, has_next_page: false },
        },
      },
    },
    showPage: {
      summary: 'The page behind the link of a notice',
      description: 'In HTML, without a key. Asking for it changes nothing.',
      handler: { asks: LINK_ASKS },
      answers: PAGE,
      problems: [],
      examples: { shown: { summary: 'By the link', path, query, status: 200 } },
    },
  },
  'notices/writes': {
    acknowledgeNotice: {
      summary: 'Take note',
      description: 'Of a notice, and of all that was sent in the same message.',
      handler: acknowledgeNotice,
      answers: { 200: { description: 'The notice', schema: noticeAnswer } },
      problems: ['notice_acknowledged', 'notice_not_sent'],
      examples: {
        noted: {
          summary: 'The dispatcher sees to it',
          caller: 'branch',
          path,
          body: { actor: { name: '调度员', role: 'dispatcher' } },
          status: 200,
        },
      },
    },
    acknowledgeOnPage: {
      summary: 'The button of that page',
      description: 'Pressed again, it shows when it was pressed first.',
      handler: { asks: LINK_ASKS },
      answers: PAGE,
      problems: [],
      examples: { pressed: { summary: 'By the link', path, query, status: 200 } },
    },
  },
} satisfies Described<'notices/reads' | 'notices/writes'>;
