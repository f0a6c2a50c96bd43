package id.laris.application.shipping;

import id.laris.domain.shipping.Tariff;

/** The shop's price list for parcels. */
public interface Tariffs {
    Tariff current();

    void replace(Tariff tariff);
}
