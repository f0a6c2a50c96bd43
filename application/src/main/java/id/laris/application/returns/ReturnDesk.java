package id.laris.application.returns;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Ids;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shipping.Shipments;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.order.Order;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.returns.Reckoning;
import id.laris.domain.returns.ReturnBeforePaid;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Warehouse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several use cases about returns need to know. Part of the caller's transaction. */
@Singleton
public final class ReturnDesk {
    private final Returns returns;
    private final ReturnPolicies policies;
    private final Payments payments;
    private final Shipments shipments;
    private final Warehouses warehouses;
    private final Products products;
    private final ShopSettings settings;
    private final Ids ids;
    private final Clock clock;
    private final CurrentActor actor;

    public ReturnDesk(
            Returns returns,
            ReturnPolicies policies,
            Payments payments,
            Shipments shipments,
            Warehouses warehouses,
            Products products,
            ShopSettings settings,
            Ids ids,
            Clock clock,
            CurrentActor actor) {
        this.returns = returns;
        this.policies = policies;
        this.payments = payments;
        this.shipments = shipments;
        this.warehouses = warehouses;
        this.products = products;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.actor = actor;
    }

    ReturnNumber nextNumber() {
        return returns.nextNumber(
                LocalDate.ofInstant(clock.instant(), settings.zone()).getYear());
    }

    /**
     * What a courier collects is there before anything is given for it. A parcel that was refused is another matter.
     *
     * @throws ReturnBeforePaid otherwise
     */
    private void requirePaid(Order order, ReturnRequest request) {
        if (order.method().isPostpaid()
                && order.payment() == PaymentState.PENDING
                && request.origin() != ReturnRequest.Origin.REFUSED_PARCEL) throw new ReturnBeforePaid(order.number());
    }

    /**
     * What is open of an order on invoice: that falls before money goes back. What a courier collected was paid, though it has not
     * arrived, and is not taken off.
     *
     * @throws ReturnBeforePaid while the courier's money has not arrived
     */
    Money requireSettleable(Order order, ReturnRequest request) {
        if (order.method() != PaymentMethod.ON_INVOICE) requirePaid(order, request);
        return open(order);
    }

    /** What is still to be paid for an order on invoice; nothing for others. */
    Money open(Order order) {
        return stillOwed(order, payments.get(order.id()));
    }

    private static Money stillOwed(Order order, Payment payment) {
        var isOpen = order.method() == PaymentMethod.ON_INVOICE && order.awaitsMoney();
        return isOpen ? payment.missing() : Money.zero(payment.due().currency());
    }

    /** Writes into the thread of a return, in the name of who acts. */
    void write(ReturnNumber number, boolean byStaff, String text) {
        returns.write(number, new Remark(ids.next(), byStaff, actor.actor().name(), text, clock.instant()));
    }

    /** On which shelf each SKU lies; those without one, and unknown ones, are left out. */
    Map<Sku, Slug> categories(Collection<Sku> skus) {
        var owners = products.owners(skus);
        var shelves = new HashMap<Slug, Slug>();
        for (var product : products.findAll(owners.values()))
            product.category().ifPresent(category -> shelves.put(product.slug(), category));
        var found = new HashMap<Sku, Slug>();
        owners.forEach((sku, product) -> {
            if (shelves.containsKey(product)) found.put(sku, shelves.get(product));
        });
        return found;
    }

    /** Where goods of that order are sent to: whence they came, unless it is closed. */
    Optional<Warehouse> placeFor(Order order) {
        var open = warehouses.all().stream().filter(Warehouse::active).toList();
        var from = shipments.ofOrder(order.id()).stream()
                .map(parcel -> parcel.warehouse())
                .findFirst();
        return open.stream()
                .filter(w -> from.filter(w.code()::equals).isPresent())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    Reckoning reckon(Order order, ReturnRequest request, List<ReturnRequest> all, Reckoning.Postage postage) {
        return Reckoning.of(
                order,
                request,
                others(request, all),
                policies.get(request.policy()),
                postage,
                standsFor(order, request));
    }

    /** What would be owed if these pieces were replaced. @param resending what is charged for sending the new ones */
    Reckoning reckon(
            Order order,
            ReturnRequest request,
            List<Swap> swaps,
            Money resending,
            List<ReturnRequest> all,
            Reckoning.Postage postage) {
        return Reckoning.of(
                order,
                request,
                swaps,
                resending,
                others(request, all),
                policies.get(request.policy()),
                postage,
                standsFor(order, request));
    }

    private Money standsFor(Order order, ReturnRequest request) {
        var payment = payments.get(order.id());
        var kept = payment.kept();
        return kept.plus(stillOwed(order, payment)).plus(request.replaced(kept));
    }

    private static List<ReturnRequest> others(ReturnRequest request, List<ReturnRequest> all) {
        return all.stream().filter(r -> !r.number().equals(request.number())).toList();
    }
}
