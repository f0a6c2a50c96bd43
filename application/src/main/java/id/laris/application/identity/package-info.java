/** Who acts, checked where the work is done: every use case says which permission it needs or that it is open to all. */
package id.laris.application.identity;
