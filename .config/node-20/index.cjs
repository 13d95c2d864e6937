module.exports = require('better-sqlite3-12') // by a name that can't find version 13 in the folders above
