import { challengeTransitions } from '@smc/city-challenge';
import { errorCodes, errorTable } from '@smc/contracts';
import { runTransitions } from '@smc/matchmaking';
import { membershipTransitions, personTransitions } from '@smc/membership';
import { importTransitions } from '@smc/platform';
import {
  fundingSourceTransitions,
  programmeTransitions,
  proposalTransitions,
  questionTransitions,
} from '@smc/project-proposal';
import { allowedValues, configurationTable, readConfiguration } from '@smc/service-kit';
import {
  eventTransitions,
  exchangeTransitions,
  meetingTransitions,
  printTransitions,
  registrationTransitions,
  timetableTransitions,
  waitingTransitions,
} from '@smc/scheduling';
import { solutionTransitions } from '@smc/solution-catalog';

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function errorsPage(): string {
  const rows = errorCodes.map((code) => {
    const { status, kind, sentence, remedy } = errorTable[code];
    return row(`\`${code}\``, status, kind, sentence, remedy);
  });
  return `# Errors

Every door (GraphQL, REST, the command line) answers with these codes: the same mistake has the same code everywhere. In
GraphQL, codes of kind *user* come back as \`userErrors { code field message }\`, the others as top-level \`errors\` with
\`extensions.code\`. In REST the body is \`{ code, status, message, data: { field, details, requestId } }\`.

Written by \`npm run docs\` from \`packages/contracts/src/errors.ts\`.

${[row('code', 'HTTP', 'kind', 'what it means', 'what to do'), row('---', '---', '---', '---', '---'), ...rows].join('\n')}
`;
}

function configurationPage(): string {
  const defaults = readConfiguration({}) as Readonly<Record<string, unknown>>;
  const shown = (value: unknown) =>
    value === undefined
      ? 'not set'
      : `\`${value === false ? '0' : JSON.stringify(value).replaceAll('"', '')}\``;
  const rows = Object.entries(configurationTable).map(([name, { help, schema }]) =>
    row(`\`${name}\``, help, allowedValues(schema), shown(defaults[name])),
  );
  return `# Configuration

Environment variables are read in one file. A value that is not allowed stops the start, naming the variable, its value
and what is allowed; so does an unknown variable that begins with \`SMC_\`.

Written by \`npm run docs\` from \`packages/service-kit/src/configuration.ts\`.

${[row('variable', 'what it is for', 'allowed', 'without it'), row('---', '---', '---', '---'), ...rows].join('\n')}
`;
}

type Table = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

function diagram(table: Table): string {
  const lines = Object.entries(table).flatMap(([from, actions]) =>
    Object.entries(actions).flatMap(([action, to]) =>
      to === undefined ? [] : [`  ${from} --> ${to}: ${action}`],
    ),
  );
  const finals = Object.entries(table).flatMap(([state, actions]) =>
    Object.keys(actions).length === 0 ? [`  ${state} --> [*]`] : [],
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${Object.keys(table)[0]}`,
    ...lines,
    ...finals,
    '```',
  ].join('\n');
}

function stateMachinesPage(): string {
  const machines: Readonly<Record<string, Table>> = {
    Challenge: challengeTransitions,
    Solution: solutionTransitions,
    Membership: membershipTransitions,
    Person: personTransitions,
    Event: eventTransitions,
    Meeting: meetingTransitions,
    'Print of agendas': printTransitions,
    Programme: programmeTransitions,
    Question: questionTransitions,
    Proposal: proposalTransitions,
    'Funding source': fundingSourceTransitions,
    'Exchange of two meetings': exchangeTransitions,
    'Wish in the waiting list': waitingTransitions,
    Registration: registrationTransitions,
    Timetable: timetableTransitions,
    'Ranking run': runTransitions,
    Import: importTransitions,
  };
  const sections = Object.entries(machines).map(([name, table]) => `## ${name}\n\n${diagram(table)}\n`);
  return `# State machines

What is not drawn is refused with \`FORBIDDEN_TRANSITION\`, which names the steps that are possible.

Written by \`npm run docs\` from the tables in the code.

${sections.join('\n')}`;
}

/** The pages that are written from the code, by file name. */
export function referencePages(): Readonly<Record<string, string>> {
  return {
    'errors.md': errorsPage(),
    'configuration.md': configurationPage(),
    'state-machines.md': stateMachinesPage(),
  };
}
