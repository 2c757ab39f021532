import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { ROOT } from './root.ts';

/** How everything here asks the web: by its own name and version, and with the operator's address where that is set. */
export const fetchSettings = ({
  allowPrivateHosts,
  imageHosts,
  contact,
}: Pick<Config, 'allowPrivateHosts' | 'imageHosts' | 'contact'>) => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const who = contact === null ? 'self-hosted news digest; its operator left no contact' : `+${contact}`;
  return { allowPrivateHosts, imageHosts, userAgent: `Pullquote/${version} (${who})` };
};
