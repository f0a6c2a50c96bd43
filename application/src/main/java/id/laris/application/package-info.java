/** The use cases of the shop and the ports they need; one class is one use case. */
package id.laris.application;
