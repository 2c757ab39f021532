import { noticeCard, paragraph } from '../card/notice-card.ts';
import { type Block, type Card, literal, time } from '../card.ts';
import type { Notice } from '../ports.ts';
import { addressed, digestOf } from './name.ts';

interface Subject {
  /** The channel's name. */
  readonly place: string;
  /** What people call the workspace, where it must be said. */
  readonly workspace: string | null;
  /** Of a digest among several of its place. */
  readonly label: string | null;
  /** IANA zone in which its times are told. */
  readonly zone: string;
}

/** What the person who set a digest, or added a feed, reads of it in a message of their own: what happened, since when, why, what to do. */
export const managerCard = (
  { kind, slot, since, reason, feed }: Pick<Notice, 'kind' | 'slot' | 'since' | 'reason' | 'feed'>,
  { place, workspace, label, zone }: Subject,
): Card => {
  const where = workspace === null ? place : `${place} in ${workspace}`;
  const which = digestOf({ name: where }, label);
  if (feed !== null) return feedCard(feed, { since, reason }, { where, place, zone });
  const told = { audience: 'everyone', footer: [literal('You read this since you set or resumed it last.')] } as const;
  if (kind === 'unsure') {
    return noticeCard({
      ...told,
      tone: 'problem',
      title: `A ${which} may or may not stand there`,
      blocks: [
        sentence('It was due ', time(slot, 'date-time', zone), literal(`. ${ended(reason)}`)),
        `I send nothing twice on a guess: please look in ${place}. If it is not there, its stories that are still news come with the next one.`,
      ],
    });
  }
  return noticeCard({
    ...told,
    tone: 'problem',
    title: `The ${which} is paused`,
    blocks: [
      sentence('None could be posted since ', time(since, 'date-time', zone), literal('. The reason:')),
      paragraph(ended(reason)),
      `When that is right again, type this in ${place}:`,
      { type: 'code', text: `/news ${addressed('digest resume', label)}` },
    ],
  });
};

const feedCard = (
  { title, url }: NonNullable<Notice['feed']>,
  { since, reason }: Pick<Notice, 'since' | 'reason'>,
  { where, place, zone }: { readonly where: string; readonly place: string; readonly zone: string },
): Card =>
  noticeCard({
    audience: 'everyone',
    footer: [literal('You read this since you added it there.')],
    tone: 'problem',
    title: `“${title}” is no longer read for ${where}`,
    blocks: [
      sentence('It could not be read since ', time(since, 'date-time', zone), literal('. The reason:')),
      // It may begin with the name of a host.
      paragraph(reason),
      `I looked for it for the last time. When it is back, or its publisher has another, type in ${place}:`,
      { type: 'code', text: `/news feed add ${url}` },
    ],
  });

const sentence = (begin: string, ...rest: Extract<Block, { type: 'text' }>['inlines']): Block => ({
  type: 'text',
  inlines: [literal(begin), ...rest],
});

const ended = (reason: string): string => {
  const whole = reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
};
