import { topicHeadings } from '../topic-names.ts';

/** The sections most newspapers share; a place's feeds add their own. */
export const usualTopics: readonly string[] = Object.keys(topicHeadings);
