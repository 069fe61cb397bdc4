import type { MailTemplates } from './template.ts';

export const es: MailTemplates = {
  invitation: ({ name, organisationName, expiresAt }) => ({
    subject: 'Su invitación a Solutions Meet Cities',
    before: [
      `Hola, ${name}:`,
      `Le invitamos a unirse a ${organisationName} en Solutions Meet Cities. Elija una contraseña para abrir su cuenta:`,
    ],
    action: 'Abrir mi cuenta',
    after: [
      `El enlace sirve una sola vez, hasta el ${expiresAt}.`,
      'Si no esperaba esta invitación, no tiene que hacer nada.',
    ],
  }),
  passwordReset: ({ name, expiresAt }) => ({
    subject: 'Elija una nueva contraseña',
    before: [
      `Hola, ${name}:`,
      'Se ha pedido una nueva contraseña para su cuenta de Solutions Meet Cities. Elíjala aquí:',
    ],
    action: 'Elegir una nueva contraseña',
    after: [
      `El enlace sirve una sola vez, hasta el ${expiresAt}.`,
      'Si no lo pidió usted, no tiene que hacer nada: su contraseña sigue siendo la misma.',
    ],
  }),
};
