/**
 * Xendit, Payments API v3: wallets, virtual accounts and QRIS. An attempt's id is its reference_id there; its notices are proved by a shared
 * token only, so every one of them is asked about. Cards are left to providers with a page of their own.
 */
package id.laris.rest.client.xendit;
