package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.application.payment.PaymentOffers;
import id.laris.application.risk.RiskDesk;
import id.laris.application.shipping.Regions;
import id.laris.application.terms.OfferTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.risk.PayFirst;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import id.laris.domain.terms.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How whoever is at the checkout may pay, and what they may not choose and why, so that no way is offered to be refused. Weighed by what is
 * typed so far: who buys, and where it goes. What is refused here would be refused as an order; what is offered may still be, when more is
 * typed or happens. Nobody is refused anything by asking, and nothing is kept.
 */
@UseCase
@OpenToAll
public final class OfferPayment {
    /**
     * @param ways to choose from, by method; without buying on invoice
     * @param refused what would be there for others, or another time
     * @param terms of a customer who may buy on invoice; it can be chosen unless it is among the refused
     */
    public record Offer(List<PaymentWay> ways, Map<PaymentMethod, Refusal> refused, Optional<Standing> terms) {
        public boolean isPayFirst() {
            return refused.values().stream().anyMatch(PayFirst.class::isInstance);
        }

        /** Everything that can be chosen, on invoice too. */
        public List<PaymentMethod> methods() {
            var methods = new ArrayList<>(
                    ways.stream().map(PaymentWay::method).distinct().toList());
            if (terms.isPresent() && !refused.containsKey(PaymentMethod.ON_INVOICE))
                methods.add(PaymentMethod.ON_INVOICE);
            return methods;
        }
    }

    private final PaymentOffers offers;
    private final OfferTerms offerTerms;
    private final RiskDesk risk;
    private final Regions regions;
    private final CurrentActor actor;

    public OfferPayment(
            PaymentOffers offers, OfferTerms offerTerms, RiskDesk risk, Regions regions, CurrentActor actor) {
        this.offers = offers;
        this.offerTerms = offerTerms;
        this.risk = risk;
        this.regions = regions;
        this.actor = actor;
    }

    /** @param total as far as it is known */
    public Offer offer(Channel channel, CheckoutForm form, Money total) {
        var refused = new EnumMap<PaymentMethod, Refusal>(PaymentMethod.class);
        var terms = offerTerms.offer(total);
        terms.flatMap(OfferTerms.Offer::refused).ifPresent(why -> refused.put(PaymentMethod.ON_INVOICE, why));
        var ways = offers.ways(channel);
        if (isPayFirst(form, total)) {
            ways.stream()
                    .map(PaymentWay::method)
                    .filter(PaymentMethod::isPostpaid)
                    .forEach(method -> refused.put(method, new PayFirst()));
            if (terms.isPresent()) refused.putIfAbsent(PaymentMethod.ON_INVOICE, new PayFirst());
        }
        return new Offer(
                ways.stream().filter(way -> !refused.containsKey(way.method())).toList(),
                Map.copyOf(refused),
                terms.map(OfferTerms.Offer::standing));
    }

    private boolean isPayFirst(CheckoutForm form, Money total) {
        if (actor.may(Permission.RUN_JOBS)) return false;
        var shipTo = form.goesTo(regions);
        return form.buyer()
                .filter(buyer -> risk.wantsMoneyFirst(
                        actor.findCustomer(), buyer, shipTo, total, OrderDesk.traces(shipTo, actor)))
                .isPresent();
    }
}
