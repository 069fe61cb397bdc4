import type { MailTemplates } from './template.ts';

export const ko: MailTemplates = {
  invitation: ({ name, organisationName, expiresAt }) => ({
    subject: 'Solutions Meet Cities 초대',
    before: [
      `${name} 님, 안녕하세요.`,
      `Solutions Meet Cities에서 ${organisationName} 소속으로 초대되셨습니다. 비밀번호를 정하여 계정을 여십시오.`,
    ],
    action: '계정 열기',
    after: [
      `이 링크는 ${expiresAt}까지 한 번만 사용할 수 있습니다.`,
      '초대를 받을 일이 없다면 아무것도 하지 않으셔도 됩니다.',
    ],
  }),
  passwordReset: ({ name, expiresAt }) => ({
    subject: '새 비밀번호 설정',
    before: [
      `${name} 님, 안녕하세요.`,
      'Solutions Meet Cities 계정의 새 비밀번호가 요청되었습니다. 여기에서 새 비밀번호를 정하십시오.',
    ],
    action: '새 비밀번호 정하기',
    after: [
      `이 링크는 ${expiresAt}까지 한 번만 사용할 수 있습니다.`,
      '본인이 요청하지 않았다면 아무것도 하지 않으셔도 됩니다. 비밀번호는 그대로 유지됩니다.',
    ],
  }),
};
