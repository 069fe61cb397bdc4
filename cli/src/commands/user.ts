import { role, type Role, SmcError } from '@smc/contracts';
import { Option } from 'commander';
import { type Access, withAccess } from '../access/open-access.ts';
import { linkFor } from '../access/links.ts';
import { everybody, personByEmail } from '../access/people.ts';
import { type CommandModule, neededOption, withExamples } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadDirectory } from '../importing/directory.ts';
import { print, printJson, visible } from '../terminal/output.ts';
import { textTable } from '../terminal/text-table.ts';

interface JsonOption {
  readonly json?: true;
}

interface InviteOptions extends JsonOption {
  readonly organisation: string;
  readonly name?: string;
  readonly role: readonly Role[];
  readonly locale: string;
}

async function list({ json }: JsonOption): Promise<ExitCode> {
  const people = await withAccess(everybody);
  const rows = people.map(({ person, organisation }) => ({
    email: person.email,
    name: person.name,
    roles: person.roles,
    state: person.state,
    organisationId: organisation.id,
    organisation: organisation.name,
  }));
  if (json) printJson(rows);
  else if (rows.length === 0) print('Nobody yet; npm start prints the link for the first account.');
  else {
    const cells = rows.map((row) =>
      [row.email ?? '', row.name, row.roles.join(', '), row.state, row.organisation].map(visible),
    );
    print(textTable(['e-mail', 'name', 'roles', 'state', 'organisation'], cells));
  }
  return exitCodes.done;
}

async function organisationIdFor(named: string, access: Access): Promise<string> {
  const directory = await loadDirectory(access);
  const [first, second] = [directory.byId(named), ...directory.named(named, undefined)].filter(
    (one) => one !== undefined,
  );
  if (first === undefined)
    throw new SmcError('NOT_FOUND', {
      field: 'organisation',
      message: `There is no organisation with the id or name "${named}".`,
    });
  if (second !== undefined && second.id !== first.id && first.id !== named)
    throw new SmcError('VALIDATION_FAILED', {
      field: 'organisation',
      message: `Several organisations are called "${named}"; give the id.`,
    });
  return first.id;
}

async function invite(options: InviteOptions, email: string): Promise<ExitCode> {
  const made = await withAccess(async (access) => {
    const input = {
      email,
      organisationId: await organisationIdFor(options.organisation, access),
      name: options.name ?? email.split('@')[0] ?? email,
      roles: [...options.role],
      locale: options.locale,
    };
    const person = await access.clients.membership.people.invite(input, await access.asSystem());
    return { person, link: await linkFor(person.id, access) };
  });
  const { url, expiresAt } = made.link;
  if (options.json) printJson({ personId: made.person.id, email: made.person.email, url, expiresAt });
  else
    print(
      `${made.person.email} is invited.\nThis link, until ${expiresAt}, sets the password (the link in the mail is void with it):\n${url}`,
    );
  return exitCodes.done;
}

async function link({ json }: JsonOption, email: string): Promise<ExitCode> {
  const { url, expiresAt } = await withAccess(async (access) =>
    linkFor((await personByEmail(email, access)).id, access),
  );
  if (json) printJson({ email, url, expiresAt });
  else print(`Until ${expiresAt}, once:\n${url}`);
  return exitCodes.done;
}

async function disable({ json }: JsonOption, email: string): Promise<ExitCode> {
  const person = await withAccess(async (access) => {
    const { id, version } = await personByEmail(email, access);
    return access.clients.membership.people.disable(
      { id, expectedVersion: version },
      await access.asSystem(),
    );
  });
  if (json) printJson({ personId: person.id, email: person.email, state: person.state });
  else print(`${email} can no longer sign in; all sessions have ended.`);
  return exitCodes.done;
}

const json = ['--json', 'print the answer as JSON'] as const;

export const user: CommandModule = {
  describe(command, run) {
    command.description(
      'Looks after the people who sign in. For whoever may open the data folder; nobody else can use it.',
    );
    command
      .command('list')
      .description('Everybody, with roles and state.')
      .option(...json)
      .action(run<JsonOption>(list));
    command
      .command('invite')
      .description('Invites a person: sends the mail, and prints a link for whom the mail does not reach.')
      .argument('<email>', 'the address')
      .addOption(neededOption('--organisation <id or name>', 'whom the person belongs to'))
      .option('--name <name>', 'as shown to others; the part before @ without it')
      .addOption(new Option('--role <role...>', 'one or several').choices(role.options).default(['MEMBER']))
      .option('--locale <language>', 'language of messages and screens', 'en')
      .option(...json)
      .action(run<InviteOptions>((options, email) => invite(options, email)));
    command
      .command('link')
      .description('A fresh one-time link: an invitation, or a password reset for who has signed in before.')
      .argument('<email>', 'the address')
      .option(...json)
      .action(run<JsonOption>((options, email) => link(options, email)));
    command
      .command('disable')
      .description('Ends all sessions and refuses sign-in.')
      .argument('<email>', 'the address')
      .option(...json)
      .action(run<JsonOption>((options, email) => disable(options, email)));
    withExamples(command, [
      [
        'smc user invite kim@city.example --organisation seoul --role MEMBER ORGANISATION_ADMIN',
        'A city officer who may invite colleagues.',
      ],
      ['smc user link kim@city.example', 'The password is lost.'],
    ]);
  },
};
