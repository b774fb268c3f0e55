/** What stands in a shared document in the place of what is masked. */
export const masks = {
  token: '［令牌已隐去］',
  email: '［邮箱已隐去］',
  phone: '［电话已隐去］',
  address: '［IP 地址已隐去］',
  host: '［内部主机已隐去］',
  responder: '响应者',
  owner: '事后分析负责人',
}
