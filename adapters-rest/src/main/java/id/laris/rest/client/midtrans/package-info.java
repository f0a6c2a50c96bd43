/**
 * Midtrans: cards, wallets and several virtual accounts on its own page (Snap); single virtual accounts, QRIS, GoPay and OVO by its Core
 * API, shown on ours. An attempt's id is its order_id there: each is used once.
 */
package id.laris.rest.client.midtrans;
