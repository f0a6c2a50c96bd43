/**
 * How goods reach people: packed size, zones and tariff, parcels (shipments) and their track; waves that fetch
 * many orders in one walk, and the sheets couriers sign. Announces
 * {@code shipping.parcel-shipped} and {@code shipping.parcel-delivered} under the order's key.
 */
package id.laris.domain.shipping;
