module.exports = process
