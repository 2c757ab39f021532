import type { Command } from '../src/core/command/command.ts';
import { alertAdd } from './alert-add.ts';
import { alertList } from './alert-list.ts';
import { alertRemove } from './alert-remove.ts';
import { digestClear } from './digest-clear.ts';
import { digestNow } from './digest-now.ts';
import { digestPause } from './digest-pause.ts';
import { digestPreview } from './digest-preview.ts';
import { digestResume } from './digest-resume.ts';
import { digestSet } from './digest-set.ts';
import { digestShow } from './digest-show.ts';
import { feedAdd } from './feed-add.ts';
import { feedExport } from './feed-export.ts';
import { feedImport } from './feed-import.ts';
import { feedList } from './feed-list.ts';
import { feedRemove } from './feed-remove.ts';
import { feedTest } from './feed-test.ts';
import { help } from './help.ts';
import { latest } from './latest.ts';
import { placeSettings } from './place-settings.ts';
import { quotes } from './quotes.ts';
import { read } from './read.ts';
import { saved } from './saved.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { today } from './today.ts';
import { why } from './why.ts';

/** Every verb below `/news`, in the order in which help lists them. */
export const commands: readonly Command[] = [
  latest,
  today,
  search,
  quotes,
  read,
  saved,
  why,
  sources,
  help,
  digestSet,
  digestShow,
  digestPreview,
  digestNow,
  digestPause,
  digestResume,
  digestClear,
  alertAdd,
  alertRemove,
  alertList,
  feedAdd,
  feedRemove,
  feedList,
  feedTest,
  feedImport,
  feedExport,
  placeSettings,
];
