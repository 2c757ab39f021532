import type { Notice } from './card/notice-card.ts';
import type { Problem } from './problem.ts';

export type DatabaseProblem = Extract<
  Problem,
  {
    code:
      | 'no-database'
      | 'database-in-use'
      | 'database-not-empty'
      | 'database-newer'
      | 'database-same'
      | 'not-a-backup'
      | 'file-exists'
      | 'copy-failed';
  }
>;

/** What the operator reads whose database could not be backed up, restored or moved. */
export const databaseNotice = (problem: DatabaseProblem): Notice => {
  switch (problem.code) {
    case 'no-database':
      return {
        title: 'There is no database to copy',
        blocks: [`Nothing is kept in ${problem.database}. Check DATABASE_URL and DATA_DIR.`],
      };
    case 'database-in-use':
      return {
        title: 'Another Pullquote uses the database',
        blocks: [
          `A process runs on ${problem.database}. Stop every process that does, on other machines too, then ask again.`,
        ],
      };
    case 'database-not-empty':
      return {
        title: 'There is something in the database already',
        blocks: [`${problem.database} is not empty, and nothing was changed in it. ${problem.remedy}`],
      };
    case 'database-newer':
      return {
        title: 'A later Pullquote wrote this',
        blocks: [
          `${problem.database} is at version ${problem.version}, and this program knows none after ${problem.known}. Upgrade Pullquote, then ask again.`,
        ],
      };
    case 'database-same':
      return { title: 'This would move nothing', blocks: [problem.advice] };
    case 'not-a-backup':
      return {
        title: 'This is no backup of Pullquote',
        blocks: [`${problem.file} can’t be restored: ${problem.reason}. Nothing was changed.`],
      };
    case 'file-exists':
      return {
        title: 'There is such a file already',
        blocks: [`${problem.file} is left as it is. Name another file, or take this one away first.`],
      };
    case 'copy-failed':
      return {
        title: 'The database could not be copied',
        blocks: [`The reason: ${problem.reason}. Nothing was changed, and what was half done is taken away.`],
      };
  }
};
