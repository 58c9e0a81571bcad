/** The command `npm run --silent graph -- COMMAND`. Each command is a module of its own, loaded when called. */
import type { Command, ExitCode } from './commands/command.ts';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  search: async () => (await import('./commands/search.ts')).search,
  stats: async () => (await import('./commands/stats.ts')).stats,
  describe: async () => (await import('./commands/describe.ts')).describe,
  path: async () => (await import('./commands/path.ts')).path,
  compare: async () => (await import('./commands/compare.ts')).compare,
  layout: async () => (await import('./commands/layout.ts')).layout,
  link: async () => (await import('./commands/link.ts')).link,
  export: async () => (await import('./commands/export.ts')).exported,
  new: async () => (await import('./commands/new.ts')).create,
  schema: async () => (await import('./commands/schema.ts')).schema,
};

// Whoever reads the answer may stop reading.
process.stdout.on('error', () => process.exit());
process.exitCode = await main(process.argv.slice(2));

async function main(given: readonly string[]): Promise<ExitCode> {
  const [name = '', ...rest] = nameFirst(given);
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (command === undefined) return await usage(name);
  const { words, options, strange } = parsed(rest, command);
  const call = {
    folder: options.get('graph') ?? (process.env['GRAPH'] || 'graph-data/aws'),
    words,
    options,
    say: (line: string) => process.stdout.write(`${line}\n`),
    complain: (line: string) => process.stderr.write(`${line}\n`),
  };
  if (strange !== undefined) call.complain(`no option '${strange}'`);
  const code = strange === undefined ? await command.run(call) : 2;
  if (code === 2) call.complain(`usage: npm run --silent graph -- ${command.usage} [--graph FOLDER]`);
  return code;
}

/** `--graph FOLDER` may stand before the command. */
function nameFirst(given: readonly string[]): readonly string[] {
  return given[0] === '--graph' ? [...given.slice(2), ...given.slice(0, 2)] : given;
}

function parsed(
  given: readonly string[],
  command: Command,
): { words: readonly string[]; options: ReadonlyMap<string, string>; strange: string | undefined } {
  const words: string[] = [];
  const options = new Map<string, string>();
  const settings = ['graph', ...(command.settings ?? [])];
  let strange: string | undefined;
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') words.push(...rest.splice(0));
    else if (!word.startsWith('--')) words.push(word);
    else {
      const [key = '', ...value] = word.slice(2).split('=');
      const takes = settings.includes(key);
      const said = value.length > 0 ? value.join('=') : takes ? rest.shift() : '';
      if (said === undefined || (!takes && (value.length > 0 || !command.flags.includes(key)))) strange ??= word;
      else options.set(key, said);
    }
  }
  return { words, options, strange };
}

async function usage(name: string): Promise<ExitCode> {
  const wants = name === '' || name === 'help' || name === '--help' ? [] : [`no command '${name}'`];
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = loaded.map((command) => `  ${command.usage.padEnd(48)} ${command.says}`);
  const text = [...wants, 'usage: npm run --silent graph -- COMMAND [--graph FOLDER]', ...lines];
  process.stderr.write(`${text.join('\n')}\n`);
  return name === 'help' || name === '--help' ? 0 : 2;
}
