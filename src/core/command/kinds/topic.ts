import { topicNamed } from '../../topic-name.ts';
import { type Kind, type Known, kind, type Parsed, parsed, unparsed } from '../kind.ts';
import { findNearest } from '../nearest.ts';
import { usualTopics } from '../topics.ts';

const choose = (typed: string, known: Known): Parsed<string> => {
  const all = [...new Set([...known.topics, ...usualTopics])];
  const word = typed.trim().toLowerCase();
  const usual = topicNamed(word);
  const found = all.find((each) => each.toLowerCase() === word) ?? all.find((each) => each === usual);
  return found === undefined ? unparsed(findNearest(typed, all)) : parsed(found);
};

/** A topic of the place's feeds, or one of the usual topics by any of its names. */
export const topic = (): Kind<string> =>
  kind({
    placeholder: 'topic',
    expected: 'a topic',
    example: 'world',
    completes: 'topics',
    parse: choose,
    format: (value) => value,
  });

/** One topic of several words, else a topic a word. */
const chooseSeveral = (typed: string, known: Known): Parsed<readonly string[]> => {
  const whole = choose(typed, known);
  if (whole.ok) return parsed([whole.value]);
  const words = typed.split(/\s+/u).filter((word) => word !== '');
  const each = words.map((word) => choose(word, known));
  const topics = each.flatMap((one) => (one.ok ? [one.value] : []));
  return topics.length === each.length ? parsed(topics) : whole;
};

/** Topics, parted by commas or spaces. */
export const topics = (): Kind<readonly string[]> =>
  kind<readonly string[]>({
    ...topic(),
    placeholder: 'topics',
    expected: 'topics, parted by commas',
    example: 'world,science',
    takes: 'list',
    parse: (text, known) => {
      const found = new Set<string>();
      for (const typed of text.split(/[,;]/).filter((part) => part.trim() !== '')) {
        const chosen = chooseSeveral(typed, known);
        if (!chosen.ok) return chosen;
        for (const topic of chosen.value) found.add(topic);
      }
      return found.size === 0 ? unparsed() : parsed([...found]);
    },
    format: (value) => value.join(','),
  });

/** The topic to give a feed: any short word, since the one who adds it may start a new topic. */
export const newTopic = (): Kind<string> =>
  kind({
    placeholder: 'topic',
    expected: 'a topic of at most 30 letters',
    example: 'science',
    completes: 'topics',
    parse: (text) => {
      const value = text.trim().toLowerCase();
      return /^[\p{L}\p{N}][\p{L}\p{N} &-]{0,29}$/u.test(value) ? parsed(value) : unparsed();
    },
    format: (value) => value,
  });
