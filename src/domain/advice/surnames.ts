/** The usual surnames of Chinese people: what begins with one may be a name. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶潘杜戴钟汪姜范姚邹陆孔崔邱秦史邵孟雷钱汤尹贺龚'
