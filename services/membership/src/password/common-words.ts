/**
 * Words that most guessed passwords are built on, lower case, letters only: the tops of published lists of leaked
 * passwords, in the languages of our users. Padding them with digits or signs does not help: see password-rule.ts.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  password passwort passwords passphrase passwd pass contrasena motdepasse senha parola sifre wachtwoord haslo kennwort
  admin administrator root user username guest test testing tester default changeme changeit letmein letmeinplease
  welcome welcomeback login signin secret topsecret mysecret mypassword thepassword newpassword oldpassword
  passwordpassword temporary temppassword temp master superman batman spiderman dragon monkey football baseball
  basketball soccer hockey princess sunshine iloveyou ilovegod loveyou love loveme lovely babygirl angel michael jessica
  jennifer ashley daniel jordan charlie shadow starwars pokemon whatever computer internet samsung google facebook
  instagram linkedin microsoft windows apple android iphone killer freedom hello helloworld hellohello trustno trustnoone
  qwerty qwertyuiop qwertyui azerty azertyuiop qwertz qwertzuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm abc abcd abcdef
  abcdefg abcdefgh alphabet company office work home family manchester liverpool arsenal chelsea barcelona realmadrid
  summer winter spring autumn january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday flower cookie cheese chocolate banana orange purple silver
  golden ginger pepper tigger buster hunter ranger thomas robert william george andrew matthew joshua joseph david
  teamo tequiero hola holahola holamundo jetaime bonjour soleil loulou doudou chouchou marseille amor beleza brasil
  saranghae annyeong daehanminguk hanguk korea seoul sarang bimilbeonho correcthorsebatterystaple onetwothree
  city smartcity smartcities wego solutions solutionsmeetcities secretariat challenge municipality cityhall mayor
  `
    .trim()
    .split(/\s+/),
);

/** Rows of keys and the two plain rows; runs along them, either way, are no secret. */
export const keyboardRows: readonly string[] = [
  '01234567890',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertzuiop',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
];
