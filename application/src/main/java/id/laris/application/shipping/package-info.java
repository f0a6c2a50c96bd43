/** From a paid order to a delivered parcel: tariff, packing, handing over, following. */
package id.laris.application.shipping;
