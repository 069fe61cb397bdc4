import { actions } from './actions.ts';
import { buildingWords } from './building-words.ts';
import { cityRequests } from './city-requests.ts';
import { commonCity } from './common-city.ts';
import { commonNouns } from './common-nouns.ts';
import { commonQualities } from './common-qualities.ts';
import { commonVerbs } from './common-verbs.ts';
import { communication } from './communication.ts';
import { communityWords } from './community-words.ts';
import { cultureWords } from './culture-words.ts';
import { dataWords } from './data-words.ts';
import { data } from './data.ts';
import { digitalServices } from './digital-services.ts';
import { doingWords } from './doing-words.ts';
import { economy } from './economy.ts';
import { educationWords } from './education-words.ts';
import { education } from './education.ts';
import { energyWords } from './energy-words.ts';
import { everydayThings } from './everyday-things.ts';
import { everydayVerbs } from './everyday-verbs.ts';
import { everydayWords } from './everyday-words.ts';
import { farmWords } from './farm-words.ts';
import { farmingAndFood } from './farming-and-food.ts';
import { government } from './government.ts';
import { hazardWords } from './hazard-words.ts';
import { healthAndCareWords } from './health-and-care-words.ts';
import { health } from './health.ts';
import { housingAndLand } from './housing-and-land.ts';
import { labourWords } from './labour-words.ts';
import { landWords } from './land-words.ts';
import { lawAndParticipationWords } from './law-and-participation-words.ts';
import { measuringWords } from './measuring-words.ts';
import { migrationAndEmergencyWords } from './migration-and-emergency-words.ts';
import { moneyWords } from './money-words.ts';
import { money } from './money.ts';
import { officeWords } from './office-words.ts';
import { peopleAndCareWords } from './people-and-care-words.ts';
import { people } from './people.ts';
import { procurement } from './procurement.ts';
import { purchasingWords } from './purchasing-words.ts';
import { qualities } from './qualities.ts';
import { qualityWords } from './quality-words.ts';
import { requestNouns } from './request-nouns.ts';
import { requestQualities } from './request-qualities.ts';
import { requestVerbs } from './request-verbs.ts';
import { safetyAndClimate } from './safety-and-climate.ts';
import { scienceWords } from './science-words.ts';
import { securityWords } from './security-words.ts';
import { softwareWords } from './software-words.ts';
import { software } from './software.ts';
import { streetsAndHomes } from './streets-and-homes.ts';
import { transport } from './transport.ts';
import { travelWords } from './travel-words.ts';
import { wasteWords } from './waste-words.ts';
import { waterAndWaste } from './water-and-waste.ts';
import { waterWords } from './water-words.ts';

/** Rows of every glossary file, by the file's name. */
export const glossaryThemes: Readonly<Record<string, string>> = {
  actions,
  'building-words': buildingWords,
  'city-requests': cityRequests,
  'common-city': commonCity,
  'common-nouns': commonNouns,
  'common-qualities': commonQualities,
  'common-verbs': commonVerbs,
  communication,
  'community-words': communityWords,
  'culture-words': cultureWords,
  'data-words': dataWords,
  data,
  'digital-services': digitalServices,
  'doing-words': doingWords,
  economy,
  'education-words': educationWords,
  education,
  'energy-words': energyWords,
  'everyday-things': everydayThings,
  'everyday-verbs': everydayVerbs,
  'everyday-words': everydayWords,
  'farm-words': farmWords,
  'farming-and-food': farmingAndFood,
  government,
  'hazard-words': hazardWords,
  'health-and-care-words': healthAndCareWords,
  health,
  'housing-and-land': housingAndLand,
  'labour-words': labourWords,
  'land-words': landWords,
  'law-and-participation-words': lawAndParticipationWords,
  'measuring-words': measuringWords,
  'migration-and-emergency-words': migrationAndEmergencyWords,
  'money-words': moneyWords,
  money,
  'office-words': officeWords,
  'people-and-care-words': peopleAndCareWords,
  people,
  procurement,
  'purchasing-words': purchasingWords,
  qualities,
  'quality-words': qualityWords,
  'request-nouns': requestNouns,
  'request-qualities': requestQualities,
  'request-verbs': requestVerbs,
  'safety-and-climate': safetyAndClimate,
  'science-words': scienceWords,
  'security-words': securityWords,
  'software-words': softwareWords,
  software,
  'streets-and-homes': streetsAndHomes,
  transport,
  'travel-words': travelWords,
  'waste-words': wasteWords,
  'water-and-waste': waterAndWaste,
  'water-words': waterWords,
};

/**
 * Files of words that any need may hold, and of words for what other files name too. They are read in other languages only: an
 * English text gets no synonyms from them, and is not taken to speak of a city's subjects because it holds them.
 */
export const commonThemes: ReadonlySet<string> = new Set([
  'building-words',
  'common-city',
  'common-nouns',
  'common-qualities',
  'common-verbs',
  'community-words',
  'culture-words',
  'data-words',
  'doing-words',
  'education-words',
  'energy-words',
  'everyday-things',
  'everyday-verbs',
  'farm-words',
  'hazard-words',
  'health-and-care-words',
  'labour-words',
  'land-words',
  'law-and-participation-words',
  'measuring-words',
  'migration-and-emergency-words',
  'money-words',
  'office-words',
  'people-and-care-words',
  'purchasing-words',
  'quality-words',
  'request-nouns',
  'request-qualities',
  'request-verbs',
  'science-words',
  'security-words',
  'software-words',
  'travel-words',
  'waste-words',
  'water-words',
]);
