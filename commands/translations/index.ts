import type { Translation } from '../../src/core/command/translation.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** The commands' words in other languages; Spanish stands for both that Discord knows. */
export const translations: readonly Translation[] = [fr, de, es, { ...es, locale: 'es-419' }];
