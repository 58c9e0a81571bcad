/** `graph -- check [FOLDER]`: every problem at once. */
import { problemText } from '../../format/problem.ts';
import { examine } from '../compile.ts';
import type { Command } from './command.ts';

export const check: Command = {
  usage: 'check [FOLDER] [--quiet]',
  says: 'lists every problem of the data; --quiet leaves warnings out',
  flags: ['quiet'],
  async run({ folder, words, options, say, complain }) {
    if (words.length > 1) return 2;
    const { problems, warnings } = await examine(words[0] ?? folder);
    if (!options.has('quiet')) for (const warning of warnings) complain(`warning: ${problemText(warning)}`);
    for (const problem of problems) complain(problemText(problem));
    say(`${count(problems.length, 'problem')}, ${count(warnings.length, 'warning')}`);
    return problems.length > 0 ? 1 : 0;
  },
};

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
