package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.cart.CartDesk;
import id.laris.application.cart.CartView;
import id.laris.application.identity.OpenToAll;
import id.laris.application.shipping.Tariffs;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.order.Pricing;
import id.laris.domain.order.Totals;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.ShippingOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What a cart costs with shipping and tax, and how it can be shipped to a place. */
@UseCase
@OpenToAll
public final class QuoteCart {
    /**
     * @param options empty when the place is unknown yet or not served
     * @param chosen the wanted option, else the cheapest; empty when there is none
     * @param totals with the chosen option's fee, or without shipping; empty for an empty cart
     */
    public record Quote(
            CartView cart, List<ShippingOption> options, Optional<ShippingOption> chosen, Optional<Totals> totals) {}

    private final CartDesk desk;
    private final Tariffs tariffs;
    private final PriceDesk prices;
    private final Clock clock;

    public QuoteCart(CartDesk desk, Tariffs tariffs, PriceDesk prices, Clock clock) {
        this.desk = desk;
        this.tariffs = tariffs;
        this.prices = prices;
        this.clock = clock;
    }

    public Quote quote(String reference, Optional<RegionCode> place, Optional<ServiceCode> wanted) {
        var cart = desk.view(desk.find(reference), place);
        var options = place.map(p -> tariffs.current().optionsFor(p, cart.chargeableGrams()))
                .orElse(List.of());
        var chosen = options.stream()
                .filter(o -> wanted.filter(o.service()::equals).isPresent())
                .findFirst()
                .or(() -> options.stream().findFirst());
        var goods = cart.lines().stream()
                .filter(l -> l.offer().isPresent())
                .map(l -> new Pricing.Wanted(l.offer().get(), l.line().quantity()))
                .toList();
        var fee = chosen.map(ShippingOption::fee).orElse(Money.zero(CurrencyUnit.IDR));
        return new Quote(
                cart,
                options,
                chosen,
                goods.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                prices.price(goods, fee, place, clock.instant()).totals()));
    }
}
