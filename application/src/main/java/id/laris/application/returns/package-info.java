/** Asking for goods to come back, judging that, receiving and looking at them, and settling what is owed. */
package id.laris.application.returns;
