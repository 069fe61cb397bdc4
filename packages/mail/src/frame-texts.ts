import type { MailLanguage } from './letter.ts';

/** What every mail to a person says around its content. */
interface FrameTexts {
  greeting(name: string): string;
  readonly open: string;
  readonly change: string;
  readonly changeLink: string;
}

export const frameTexts: Readonly<Record<MailLanguage, FrameTexts>> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    open: 'Open Solutions Meet Cities',
    change: 'You can choose which mails you get, and how, or stop them:',
    changeLink: 'Change or stop mails',
  },
  ko: {
    greeting: (name) => `${name} 님, 안녕하세요.`,
    open: 'Solutions Meet Cities 열기',
    change: '받으실 메일의 종류와 방법을 선택하거나 수신을 중단하실 수 있습니다.',
    changeLink: '메일 설정 변경 또는 수신 중단',
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    open: 'Abrir Solutions Meet Cities',
    change: 'Usted puede elegir qué correos recibe y cómo, o dejar de recibirlos:',
    changeLink: 'Cambiar o detener los correos',
  },
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    open: 'Ouvrir Solutions Meet Cities',
    change: 'Vous pouvez choisir les courriels que vous recevez et comment, ou les arrêter :',
    changeLink: 'Changer ou arrêter les courriels',
  },
};
