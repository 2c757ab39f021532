import type { WorkerMessage, WorkerTask } from '../../src/sources/page/worker.ts';

// A worker that does to the pool what a page says: `exit`, `hang`, `environment`; it repeats anything else.
const say = (message: WorkerMessage) => process.send?.(message);

process.on('message', (task: WorkerTask) => {
  const said = task.kind === 'article' ? task.article.text : task.text;
  if (said === 'exit') process.exit(3);
  while (said === 'hang');
  say({ kind: 'failed', reason: said === 'environment' ? JSON.stringify(process.env) : said });
});

say({ kind: 'ready' });
