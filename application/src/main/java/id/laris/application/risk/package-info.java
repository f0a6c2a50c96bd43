/** Weighing orders when they are placed, holding some for review, and deciding about those; who is always or never let through. */
package id.laris.application.risk;
