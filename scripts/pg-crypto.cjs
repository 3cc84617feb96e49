// What the driver asks of cryptography, from Node itself: the one it brings loads the web's, which takes longer than the
// whole connection.
const { createHash, createHmac, pbkdf2Sync, randomBytes } = require('node:crypto');

const hashOf = (algorithm, data) => createHash(algorithm).update(data).digest();
const md5 = async (data) => hashOf('md5', data).toString('hex');

module.exports = {
  randomBytes,
  md5,
  postgresMd5PasswordHash: async (user, password, salt) =>
    `md5${await md5(Buffer.concat([Buffer.from(await md5(password + user)), salt]))}`,
  sha256: async (data) => hashOf('sha256', data),
  hashByName: async (name, data) => hashOf(name.replace('-', '').toLowerCase(), data),
  hmacSha256: async (key, text) => createHmac('sha256', key).update(text).digest(),
  deriveKey: async (password, salt, rounds) => pbkdf2Sync(password, salt, rounds, 32, 'sha256'),
};
