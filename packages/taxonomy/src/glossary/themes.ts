import { communication } from './communication.ts';
import { data } from './data.ts';
import { education } from './education.ts';
import { government } from './government.ts';
import { health } from './health.ts';
import { software } from './software.ts';

/** Rows of every glossary file, by the file's name. */
export const glossaryThemes: Readonly<Record<string, string>> = {
  communication,
  data,
  education,
  government,
  health,
  software,
};
