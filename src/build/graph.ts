/** The command `npm run --silent graph -- COMMAND`. Each command is a module of its own, loaded when called. */
import type { Command, ExitCode } from './commands/command.ts';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
};

process.exitCode = await main(process.argv.slice(2));

async function main(given: readonly string[]): Promise<ExitCode> {
  const { folder, rest } = takeFolder(given);
  const [name = '', ...words] = rest;
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (folder === undefined || command === undefined) return await usage(name);
  const flags = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
  const strange = flags.find((flag) => !command.flags.includes(flag));
  const code =
    strange === undefined
      ? await command.run({
          folder,
          words: words.filter((word) => !word.startsWith('--')),
          flags: new Set(flags),
          say: (line) => process.stdout.write(`${line}\n`),
          complain: (line) => process.stderr.write(`${line}\n`),
        })
      : 2;
  if (code === 2) process.stderr.write(`usage: npm run --silent graph -- ${command.usage}\n`);
  return code;
}

/** `--graph FOLDER` anywhere, else the environment's GRAPH, else the first graph. */
function takeFolder(given: readonly string[]): { folder: string | undefined; rest: readonly string[] } {
  const at = given.indexOf('--graph');
  if (at < 0) return { folder: process.env['GRAPH'] ?? 'graph-data/aws', rest: given };
  return { folder: given[at + 1], rest: [...given.slice(0, at), ...given.slice(at + 2)] };
}

async function usage(name: string): Promise<ExitCode> {
  const wants = name === '' || name === 'help' ? [] : [`no command '${name}'`];
  const lines = [...wants, 'usage: npm run --silent graph -- COMMAND [--graph FOLDER]'];
  for (const load of Object.values(commands)) {
    const command = await load();
    lines.push(`  ${command.usage.padEnd(44)} ${command.says}`);
  }
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}
