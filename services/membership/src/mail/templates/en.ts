import type { MailTemplates } from './template.ts';

export const en: MailTemplates = {
  invitation: ({ name, organisationName, expiresAt }) => ({
    subject: 'Your invitation to Solutions Meet Cities',
    before: [
      `Hello ${name},`,
      `you are invited to join ${organisationName} on Solutions Meet Cities. Choose a password to open your account:`,
    ],
    action: 'Open my account',
    after: [
      `The link works once, until ${expiresAt}.`,
      'If you did not expect this invitation, you need not do anything.',
    ],
  }),
  passwordReset: ({ name, expiresAt }) => ({
    subject: 'Choose a new password',
    before: [
      `Hello ${name},`,
      'somebody asked for a new password for your account on Solutions Meet Cities. Choose it here:',
    ],
    action: 'Choose a new password',
    after: [
      `The link works once, until ${expiresAt}.`,
      'If it was not you, you need not do anything: your password stays as it is.',
    ],
  }),
};
