package id.laris.domain.shipping;

import id.laris.domain.shared.Money;

/** A way to ship one cart: what it costs and how many working days it takes. */
public record ShippingOption(ServiceCode service, Money fee, int minDays, int maxDays, long chargeableGrams) {}
