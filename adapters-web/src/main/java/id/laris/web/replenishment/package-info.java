/** Advice what to buy and what to move, as people at the desk see and accept it. */
package id.laris.web.replenishment;
