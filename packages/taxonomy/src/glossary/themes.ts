import { actions } from './actions.ts';
import { cityRequests } from './city-requests.ts';
import { commonCity } from './common-city.ts';
import { commonNouns } from './common-nouns.ts';
import { commonQualities } from './common-qualities.ts';
import { commonVerbs } from './common-verbs.ts';
import { communication } from './communication.ts';
import { cultureWords } from './culture-words.ts';
import { data } from './data.ts';
import { digitalServices } from './digital-services.ts';
import { economy } from './economy.ts';
import { educationWords } from './education-words.ts';
import { education } from './education.ts';
import { everydayWords } from './everyday-words.ts';
import { farmingAndFood } from './farming-and-food.ts';
import { government } from './government.ts';
import { healthAndCareWords } from './health-and-care-words.ts';
import { health } from './health.ts';
import { housingAndLand } from './housing-and-land.ts';
import { labourWords } from './labour-words.ts';
import { lawAndParticipationWords } from './law-and-participation-words.ts';
import { migrationAndEmergencyWords } from './migration-and-emergency-words.ts';
import { money } from './money.ts';
import { peopleAndCareWords } from './people-and-care-words.ts';
import { people } from './people.ts';
import { procurement } from './procurement.ts';
import { qualities } from './qualities.ts';
import { requestNouns } from './request-nouns.ts';
import { requestQualities } from './request-qualities.ts';
import { requestVerbs } from './request-verbs.ts';
import { safetyAndClimate } from './safety-and-climate.ts';
import { software } from './software.ts';
import { streetsAndHomes } from './streets-and-homes.ts';
import { transport } from './transport.ts';
import { waterAndWaste } from './water-and-waste.ts';

/** Rows of every glossary file, by the file's name. */
export const glossaryThemes: Readonly<Record<string, string>> = {
  actions,
  'city-requests': cityRequests,
  'common-city': commonCity,
  'common-nouns': commonNouns,
  'common-qualities': commonQualities,
  'common-verbs': commonVerbs,
  communication,
  'culture-words': cultureWords,
  data,
  'digital-services': digitalServices,
  economy,
  'education-words': educationWords,
  education,
  'everyday-words': everydayWords,
  'farming-and-food': farmingAndFood,
  government,
  'health-and-care-words': healthAndCareWords,
  health,
  'housing-and-land': housingAndLand,
  'labour-words': labourWords,
  'law-and-participation-words': lawAndParticipationWords,
  'migration-and-emergency-words': migrationAndEmergencyWords,
  money,
  'people-and-care-words': peopleAndCareWords,
  people,
  procurement,
  qualities,
  'request-nouns': requestNouns,
  'request-qualities': requestQualities,
  'request-verbs': requestVerbs,
  'safety-and-climate': safetyAndClimate,
  software,
  'streets-and-homes': streetsAndHomes,
  transport,
  'water-and-waste': waterAndWaste,
};

/**
 * Files of words that any need may hold, and of words for what other files name too. They are read in other languages only: an
 * English text gets no synonyms from them, and is not taken to speak of a city's subjects because it holds them.
 */
export const commonThemes: ReadonlySet<string> = new Set([
  'common-city',
  'common-nouns',
  'common-qualities',
  'common-verbs',
  'culture-words',
  'education-words',
  'health-and-care-words',
  'labour-words',
  'law-and-participation-words',
  'migration-and-emergency-words',
  'people-and-care-words',
  'request-nouns',
  'request-qualities',
  'request-verbs',
]);
