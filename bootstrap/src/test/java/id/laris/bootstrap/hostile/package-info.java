/**
 * What attackers send, against the whole shop. What can be enumerated is: routes, their parameters and ids, forms and bodies are read
 * from the compiled application, so that whatever is added is attacked as well or stands in a list that says why not.
 */
package id.laris.bootstrap.hostile;
