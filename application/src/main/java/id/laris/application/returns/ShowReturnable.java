package id.laris.application.returns;

import id.laris.application.AtOneMoment;
import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderDoor;
import id.laris.application.order.OrderProof;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What of an order can still come back, until when, and which returns it has. */
@UseCase
@OpenToAll
@AtOneMoment
public final class ShowReturnable {
    /** @param left pieces that no return claims */
    public record Left(OrderLine line, Quantity left) {}

    /** @param until the last day to ask; empty while the goods are not delivered, or when that day is over */
    public record Returnable(
            Order order,
            List<Left> lines,
            Optional<LocalDate> until,
            ReturnPolicy policy,
            List<ReturnRequest> returns) {
        public boolean isPossible() {
            return until.isPresent() && lines.stream().anyMatch(l -> !l.left().isZero());
        }
    }

    private final OrderDoor door;
    private final Returns returns;
    private final ReturnPolicies policies;
    private final ShopSettings settings;
    private final Clock clock;

    public ShowReturnable(
            OrderDoor door, Returns returns, ReturnPolicies policies, ShopSettings settings, Clock clock) {
        this.door = door;
        this.returns = returns;
        this.policies = policies;
        this.settings = settings;
        this.clock = clock;
    }

    public Returnable show(OrderNumber number, OrderProof proof) {
        var order = door.open(number, proof, Permission.VIEW_ORDERS);
        var all = returns.of(order.id());
        var policy = policies.current();
        var today = LocalDate.ofInstant(clock.instant(), settings.zone());
        var until = order.fulfilment() == FulfilmentState.DELIVERED
                        && order.deliveredAt().isPresent()
                ? Optional.of(policy.lastDay(order, settings.zone())).filter(last -> !today.isAfter(last))
                : Optional.<LocalDate>empty();
        return new Returnable(
                order,
                order.lines().stream()
                        .map(l -> new Left(l, ReturnRequest.returnable(order, all, l.sku())))
                        .toList(),
                until,
                policy,
                all);
    }
}
