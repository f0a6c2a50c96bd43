/** Holding, shipping, receiving and showing stock. */
package id.laris.application.stock;
