import type { MailTemplates } from './template.ts';

export const fr: MailTemplates = {
  invitation: ({ name, organisationName, expiresAt }) => ({
    subject: 'Votre invitation à Solutions Meet Cities',
    before: [
      `Bonjour ${name},`,
      `Vous êtes invité(e) à rejoindre ${organisationName} sur Solutions Meet Cities. Choisissez un mot de passe pour ouvrir votre compte :`,
    ],
    action: 'Ouvrir mon compte',
    after: [
      `Le lien ne fonctionne qu'une fois, jusqu'au ${expiresAt}.`,
      "Si vous n'attendiez pas cette invitation, vous n'avez rien à faire.",
    ],
  }),
  passwordReset: ({ name, expiresAt }) => ({
    subject: 'Choisissez un nouveau mot de passe',
    before: [
      `Bonjour ${name},`,
      'Un nouveau mot de passe a été demandé pour votre compte Solutions Meet Cities. Choisissez-le ici :',
    ],
    action: 'Choisir un nouveau mot de passe',
    after: [
      `Le lien ne fonctionne qu'une fois, jusqu'au ${expiresAt}.`,
      "Si ce n'était pas vous, vous n'avez rien à faire : votre mot de passe reste le même.",
    ],
  }),
};
