/**
 * How goods reach people: packed size, zones and tariff, parcels (shipments) and their track. Announces
 * {@code shipping.parcel-shipped} and {@code shipping.parcel-delivered} under the order's key.
 */
package id.laris.domain.shipping;
