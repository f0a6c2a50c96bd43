/** The programs that are told what happens, in the back office: add, change, see how it went, send again. */
package id.laris.web.webhook;
