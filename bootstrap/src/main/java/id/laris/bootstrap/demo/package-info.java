/**
 * The demo shop "Toko Laris": goods, warehouses, tariff, people and a year of past orders, read from the files under {@code /demo}
 * and written through the ports on the first start. The same files and the same clock always make the same shop. What it writes is
 * true in every book: the stock ledger adds up to the levels, money to the orders, parcels to the pieces that left.
 */
package id.laris.bootstrap.demo;
