/**
 * Other people's programs are told what happens: who is told what, what waits for whom, and how it went. Delivered at least once, in no
 * promised order, signed; the receiver tells repetitions by the message's id.
 */
package id.laris.application.webhook;
