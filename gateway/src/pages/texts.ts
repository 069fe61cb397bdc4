import type { ErrorCode } from '@smc/contracts';
import type { PageLanguage } from './languages.ts';

/** What the pages say, once per language. */
export interface Texts {
  readonly tagline: string;
  readonly language: string;
  readonly skip: string;
  readonly home: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signedInAs: (name: string) => string;
  readonly notSignedIn: string;
  readonly email: string;
  readonly password: string;
  readonly newPassword: string;
  readonly name: string;
  readonly passwordHint: string;
  readonly forgotten: string;
  readonly resetTitle: string;
  readonly resetHint: string;
  readonly resetSend: string;
  readonly resetSent: string;
  readonly firstTitle: string;
  readonly firstHint: string;
  readonly invitationTitle: string;
  readonly invitationHint: (organisation: string) => string;
  readonly newPasswordTitle: string;
  readonly save: string;
  readonly problem: string;
  readonly notFound: string;
  readonly forPrograms: string;
  readonly graphiql: string;
  readonly graphqlHint: string;
  readonly restTitle: string;
  readonly operation: string;
  readonly errors: Readonly<Partial<Record<ErrorCode, string>>>;
  readonly otherError: string;
}

const english: Texts = {
  tagline: 'Cities post the problems they need solved; the solutions that fit meet them.',
  language: 'Language',
  skip: 'Skip to the content',
  home: 'Home',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name) => `You are signed in as ${name}.`,
  notSignedIn: 'You are not signed in.',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  name: 'Your name',
  passwordHint: 'At least twelve characters. A few words you can remember are best.',
  forgotten: 'Forgotten your password?',
  resetTitle: 'A new password',
  resetHint: 'We send a link to this address, if it belongs to somebody here.',
  resetSend: 'Send the link',
  resetSent: 'If this address belongs to somebody here, a link is on its way.',
  firstTitle: 'The first account',
  firstHint: 'This account belongs to the secretariat. It can invite everybody else.',
  invitationTitle: 'Accept the invitation',
  invitationHint: (organisation) => `You have been invited to join ${organisation}.`,
  newPasswordTitle: 'Choose a new password',
  save: 'Save and sign in',
  problem: 'That did not work',
  notFound: 'There is no such page.',
  forPrograms: 'For programs',
  graphiql: 'GraphiQL: try the GraphQL API',
  graphqlHint: 'The GraphQL API is at /graphql.',
  restTitle: 'REST, one OpenAPI document for each service',
  operation: 'Operation',
  errors: {
    SIGN_IN_FAILED: 'The e-mail address or the password is wrong.',
    LINK_EXPIRED: 'The link was used already or has expired. Ask for a new one.',
    WEAK_PASSWORD: 'The password is too short or too common. Use at least twelve characters.',
    RATE_LIMITED: 'Too many attempts. Wait some minutes and try again.',
    VALIDATION_FAILED: 'Correct this field.',
    ALREADY_EXISTS: 'This address already has an account.',
    NOT_FOUND: 'The link is not valid. Check that it was copied whole.',
    NOT_ALLOWED: 'The form was not sent from this page. Open the page again.',
    UNAVAILABLE: 'A part of the system cannot be reached now. Try again in a minute.',
  },
  otherError: 'Something went wrong on our side. Try again.',
};

const korean: Texts = {
  tagline: '도시가 해결할 문제를 올리면, 알맞은 해법이 도시를 만납니다.',
  language: '언어',
  skip: '본문으로 건너뛰기',
  home: '홈',
  signIn: '로그인',
  signOut: '로그아웃',
  signedInAs: (name) => `${name} 님으로 로그인되어 있습니다.`,
  notSignedIn: '로그인되어 있지 않습니다.',
  email: '이메일 주소',
  password: '비밀번호',
  newPassword: '새 비밀번호',
  name: '이름',
  passwordHint: '12자 이상이어야 합니다. 기억하기 쉬운 몇 개의 단어가 가장 좋습니다.',
  forgotten: '비밀번호를 잊으셨나요?',
  resetTitle: '새 비밀번호',
  resetHint: '이 주소로 등록된 사람이 있으면 링크를 보내 드립니다.',
  resetSend: '링크 보내기',
  resetSent: '이 주소로 등록된 사람이 있으면 곧 링크가 도착합니다.',
  firstTitle: '첫 계정',
  firstHint: '이 계정은 사무국의 계정이며, 다른 모든 사람을 초대할 수 있습니다.',
  invitationTitle: '초대 수락',
  invitationHint: (organisation) => `${organisation}에 초대되었습니다.`,
  newPasswordTitle: '새 비밀번호 정하기',
  save: '저장하고 로그인',
  problem: '처리하지 못했습니다',
  notFound: '이런 페이지는 없습니다.',
  forPrograms: '프로그램용',
  graphiql: 'GraphiQL: GraphQL API 사용해 보기',
  graphqlHint: 'GraphQL API 주소는 /graphql 입니다.',
  restTitle: 'REST, 서비스별 OpenAPI 문서',
  operation: '운영',
  errors: {
    SIGN_IN_FAILED: '이메일 주소나 비밀번호가 틀렸습니다.',
    LINK_EXPIRED: '이미 사용했거나 만료된 링크입니다. 새 링크를 요청하세요.',
    WEAK_PASSWORD: '비밀번호가 너무 짧거나 흔합니다. 12자 이상을 사용하세요.',
    RATE_LIMITED: '시도가 너무 많습니다. 몇 분 뒤에 다시 시도하세요.',
    VALIDATION_FAILED: '이 항목을 고쳐 주세요.',
    ALREADY_EXISTS: '이 주소로 이미 계정이 있습니다.',
    NOT_FOUND: '올바르지 않은 링크입니다. 전체를 복사했는지 확인하세요.',
    NOT_ALLOWED: '이 페이지에서 보낸 양식이 아닙니다. 페이지를 다시 여세요.',
    UNAVAILABLE: '지금 시스템의 일부에 연결할 수 없습니다. 잠시 뒤에 다시 시도하세요.',
  },
  otherError: '시스템에 문제가 생겼습니다. 다시 시도하세요.',
};

const spanish: Texts = {
  tagline:
    'Las ciudades publican los problemas que necesitan resolver; las soluciones adecuadas las encuentran.',
  language: 'Idioma',
  skip: 'Ir al contenido',
  home: 'Inicio',
  signIn: 'Iniciar sesión',
  signOut: 'Cerrar sesión',
  signedInAs: (name) => `Ha iniciado sesión como ${name}.`,
  notSignedIn: 'No ha iniciado sesión.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  newPassword: 'Nueva contraseña',
  name: 'Su nombre',
  passwordHint: 'Al menos doce caracteres. Lo mejor son unas palabras que pueda recordar.',
  forgotten: '¿Ha olvidado su contraseña?',
  resetTitle: 'Una nueva contraseña',
  resetHint: 'Enviamos un enlace a esta dirección, si pertenece a alguien de aquí.',
  resetSend: 'Enviar el enlace',
  resetSent: 'Si esta dirección pertenece a alguien de aquí, el enlace está en camino.',
  firstTitle: 'La primera cuenta',
  firstHint: 'Esta cuenta es de la secretaría. Puede invitar a todas las demás personas.',
  invitationTitle: 'Aceptar la invitación',
  invitationHint: (organisation) => `Le han invitado a unirse a ${organisation}.`,
  newPasswordTitle: 'Elija una nueva contraseña',
  save: 'Guardar e iniciar sesión',
  problem: 'No ha funcionado',
  notFound: 'Esta página no existe.',
  forPrograms: 'Para programas',
  graphiql: 'GraphiQL: pruebe la API de GraphQL',
  graphqlHint: 'La API de GraphQL está en /graphql.',
  restTitle: 'REST, un documento OpenAPI por servicio',
  operation: 'Operación',
  errors: {
    SIGN_IN_FAILED: 'El correo electrónico o la contraseña no son correctos.',
    LINK_EXPIRED: 'El enlace ya se ha usado o ha caducado. Pida uno nuevo.',
    WEAK_PASSWORD: 'La contraseña es demasiado corta o común. Use al menos doce caracteres.',
    RATE_LIMITED: 'Demasiados intentos. Espere unos minutos y vuelva a intentarlo.',
    VALIDATION_FAILED: 'Corrija este campo.',
    ALREADY_EXISTS: 'Esta dirección ya tiene una cuenta.',
    NOT_FOUND: 'El enlace no es válido. Compruebe que se ha copiado entero.',
    NOT_ALLOWED: 'El formulario no se envió desde esta página. Abra la página de nuevo.',
    UNAVAILABLE: 'Una parte del sistema no está disponible. Inténtelo de nuevo en un minuto.',
  },
  otherError: 'Algo ha fallado por nuestra parte. Inténtelo de nuevo.',
};

const french: Texts = {
  tagline:
    'Les villes publient les problèmes à résoudre ; les solutions qui conviennent vont à leur rencontre.',
  language: 'Langue',
  skip: 'Aller au contenu',
  home: 'Accueil',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  signedInAs: (name) => `Vous êtes connecté en tant que ${name}.`,
  notSignedIn: "Vous n'êtes pas connecté.",
  email: 'Adresse électronique',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  name: 'Votre nom',
  passwordHint: 'Au moins douze caractères. Le mieux : quelques mots faciles à retenir.',
  forgotten: 'Mot de passe oublié ?',
  resetTitle: 'Un nouveau mot de passe',
  resetHint: "Nous envoyons un lien à cette adresse, si elle appartient à quelqu'un ici.",
  resetSend: 'Envoyer le lien',
  resetSent: "Si cette adresse appartient à quelqu'un ici, un lien est en route.",
  firstTitle: 'Le premier compte',
  firstHint: 'Ce compte est celui du secrétariat. Il peut inviter toutes les autres personnes.',
  invitationTitle: "Accepter l'invitation",
  invitationHint: (organisation) => `Vous êtes invité à rejoindre ${organisation}.`,
  newPasswordTitle: 'Choisir un nouveau mot de passe',
  save: 'Enregistrer et se connecter',
  problem: "Cela n'a pas fonctionné",
  notFound: "Cette page n'existe pas.",
  forPrograms: 'Pour les programmes',
  graphiql: "GraphiQL : essayer l'API GraphQL",
  graphqlHint: "L'API GraphQL est à l'adresse /graphql.",
  restTitle: 'REST, un document OpenAPI par service',
  operation: 'Exploitation',
  errors: {
    SIGN_IN_FAILED: "L'adresse électronique ou le mot de passe est incorrect.",
    LINK_EXPIRED: 'Le lien a déjà servi ou a expiré. Demandez-en un nouveau.',
    WEAK_PASSWORD: 'Le mot de passe est trop court ou trop courant. Utilisez au moins douze caractères.',
    RATE_LIMITED: "Trop d'essais. Attendez quelques minutes et réessayez.",
    VALIDATION_FAILED: 'Corrigez ce champ.',
    ALREADY_EXISTS: 'Cette adresse a déjà un compte.',
    NOT_FOUND: "Le lien n'est pas valide. Vérifiez qu'il a été copié en entier.",
    NOT_ALLOWED: "Le formulaire n'a pas été envoyé depuis cette page. Ouvrez-la de nouveau.",
    UNAVAILABLE: "Une partie du système n'est pas joignable. Réessayez dans une minute.",
  },
  otherError: "Quelque chose n'a pas fonctionné de notre côté. Réessayez.",
};

export const pageTexts: Readonly<Record<PageLanguage, Texts>> = {
  en: english,
  ko: korean,
  es: spanish,
  fr: french,
};

/** What a page says of an error; never more than the table of errors would. */
export function errorText(texts: Texts, code: ErrorCode): string {
  return texts.errors[code] ?? texts.otherError;
}
