/**
 * iPaymu v2: virtual accounts, QRIS, cards, DANA and ShopeePay by direct payment. It signs a tidied form of its notices with the merchant's
 * account number, can neither be asked about what it has not answered nor give money back, and never learns that an attempt was given up.
 */
package id.laris.rest.client.ipaymu;
