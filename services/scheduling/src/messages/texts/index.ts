import type { MailLanguage } from '@smc/mail';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ko } from './ko.ts';
import type { MessageTexts } from './message-texts.ts';

export const messageTexts: Readonly<Record<MailLanguage, MessageTexts>> = { en, ko, es, fr };
