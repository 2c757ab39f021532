import { fileURLToPath } from 'node:url';

/** The folder that holds the samples and the default feeds: the checkout's, or the package's where it is built. */
export const ROOT = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '../..', import.meta.url));
