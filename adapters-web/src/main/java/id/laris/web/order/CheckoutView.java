package id.laris.web.order;

import id.laris.application.order.QuoteCart.Quote;
import id.laris.domain.order.Totals;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Money;
import id.laris.domain.shipping.ShippingOption;
import id.laris.web.cart.BasketView;
import id.laris.web.customer.AddressView;
import id.laris.web.shared.Formats;
import id.laris.web.shipping.RegionChoices;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The checkout as its page shows it.
 *
 * @param wrong what is to be mended, by field, in the order of the form
 * @param problem what is wrong with the order as a whole; empty when nothing is
 * @param placeKnown at least a province is chosen
 * @param fee null until a place is chosen
 * @param total what is to be paid, the fee included once it is known
 * @param tax within the total; null when none is charged
 * @param onInvoice only for customers who were allowed to pay later; null for all others
 * @param payFirst ways to pay later are not offered, and it is said why
 * @param addresses the customer's address book to choose from; empty for visitors
 */
record CheckoutView(
        BasketView cart,
        CheckoutInput typed,
        Map<String, String> wrong,
        String problem,
        List<RegionChoices.Choice> regions,
        boolean placeKnown,
        List<Way> ways,
        List<PayWays.PayBy> methods,
        String fee,
        String total,
        String tax,
        List<AddressView> addresses,
        OnInvoice onInvoice,
        boolean payFirst) {
    /** @param refused why not now; empty when it can be chosen @param left what may still be bought so */
    record OnInvoice(int days, String left, String refused, boolean chosen) {}

    record Way(String service, String fee, int minDays, int maxDays, boolean chosen) {}

    static CheckoutView of(
            Quote quote,
            CheckoutInput typed,
            Map<String, String> wrong,
            String problem,
            List<RegionChoices.Choice> regions,
            List<PaymentWay> payBy,
            List<AddressView> addresses,
            OnInvoice onInvoice,
            boolean payFirst) {
        return new CheckoutView(
                BasketView.of(quote),
                typed,
                wrong,
                problem,
                wrong.containsKey("village") ? RegionChoices.marked(regions) : regions,
                typed.place().isPresent(),
                quote.options().stream().map(o -> way(o, quote.chosen())).toList(),
                PayWays.choices(payBy, typed.getPaymentMethod()),
                quote.chosen().map(o -> Formats.text(o.fee())).orElse(null),
                quote.totals().map(Totals::total).map(Formats::text).orElse(""),
                quote.totals()
                        .map(Totals::tax)
                        .filter(Money::isPositive)
                        .map(Formats::text)
                        .orElse(null),
                addresses,
                onInvoice,
                payFirst);
    }

    private static Way way(ShippingOption option, Optional<ShippingOption> chosen) {
        return new Way(
                option.service().value(),
                Formats.text(option.fee()),
                option.minDays(),
                option.maxDays(),
                chosen.filter(option::equals).isPresent());
    }
}
