import type { Translation } from '../../core/command/translation.ts';
import { commandLimits } from './limits.ts';

type Localizations = Readonly<Record<string, string>>;

/** Names are lower case where their script has cases: https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const isName = (name: string): boolean =>
  /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) && name === name.toLowerCase();

const localize = <K extends string>(
  key: K,
  word: string,
  translations: readonly Translation[],
  read: (translation: Translation) => string | undefined,
  fits: (text: string) => boolean,
): { readonly [key in K]?: Localizations } => {
  const found = translations.flatMap((translation) => {
    const text = read(translation);
    return text === undefined || text === word || !fits(text) ? [] : [[translation.locale, text] as const];
  });
  // A computed key widens to string; it is the one of K.
  return found.length === 0 ? {} : ({ [key]: Object.fromEntries(found) } as { [key in K]?: Localizations });
};

/** A group's, verb's or option's name in other languages; what Discord would refuse stays English. */
export const nameLocalizations = (name: string, translations: readonly Translation[], fits = isName) =>
  localize('name_localizations', name, translations, ({ names, phrases }) => names[name] ?? phrases[name], fits);

/** What it is, in other languages; `subject` as translations name it: `digest set time`. */
export const descriptionLocalizations = (subject: string, english: string, translations: readonly Translation[]) =>
  localize(
    'description_localizations',
    english,
    translations,
    ({ summaries, phrases }) => summaries[subject] ?? phrases[english],
    (text) => text !== '' && text.length <= commandLimits.description,
  );
