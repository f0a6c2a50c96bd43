package id.laris.application.replenishment;

import id.laris.application.replenishment.ReorderProposal.Joint;
import id.laris.application.replenishment.ReorderProposal.Urgency;
import id.laris.application.replenishment.SupplyDesk.House;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.replenishment.JointOrder;
import id.laris.domain.replenishment.JointOrder.Why;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts goods of one supplier for one warehouse into one order. */
final class JointOrders {
    private record Order(SupplierId supplier, WarehouseCode warehouse, boolean pooled) {}

    private JointOrders() {}

    /** Whether it makes a difference what is ordered there together. */
    static boolean areMade(Supplier supplier) {
        return supplier.orderCost().isPositive() || supplier.minimumOrder().isPositive();
    }

    /** @param found what could only go along with others is dropped where there is nothing to go along with */
    static List<ReorderProposal> of(List<ReorderProposal> found, House house, double mostCover) {
        var made = new ArrayList<ReorderProposal>();
        var orders = new LinkedHashMap<Order, List<ReorderProposal>>();
        for (var it : found) {
            var supplier = it.source().map(source -> source.price().supplier());
            boolean isPart = supplier.map(house.suppliers()::get)
                    .filter(JointOrders::areMade)
                    .isPresent();
            if (isPart && (it.wanted() > 0 || it.urgency() == Urgency.JOINT))
                orders.computeIfAbsent(
                                new Order(supplier.get(), it.warehouse(), it.pooled()), order -> new ArrayList<>())
                        .add(it);
            else made.add(it);
        }
        orders.forEach(
                (order, lines) -> made.addAll(joined(lines, house.suppliers().get(order.supplier()), mostCover)));
        return made;
    }

    private static List<ReorderProposal> joined(List<ReorderProposal> lines, Supplier supplier, double mostCover) {
        if (lines.stream().allMatch(it -> it.urgency() == Urgency.JOINT)) return List.of();
        var cycle = JointOrder.cycle(
                supplier.orderCost().minorUnits(),
                lines.stream()
                        .flatMap(it -> it.basis().policy().item(it.basis().outlook()).stream())
                        .toList(),
                mostCover);
        var filled = new HashMap<Integer, ReorderProposal>();
        var asked = new ArrayList<JointOrder.Line<Integer>>();
        for (int i = 0; i < lines.size(); i++) {
            var it = filled(lines.get(i), cycle, supplier.orderCost());
            filled.put(i, it);
            if (it.wanted() > 0)
                asked.add(new JointOrder.Line<>(
                        i, dueInDays(it), it.cost().map(Money::minorUnits).orElse(0L)));
        }
        var joined = new ArrayList<ReorderProposal>();
        JointOrder.lines(asked, cycle, supplier.minimumOrder().minorUnits(), mostCover)
                .forEach((at, why) -> joined.add(filled.get(at)));
        return joined;
    }

    private static double dueInDays(ReorderProposal it) {
        return it.urgency() == Urgency.JOINT
                ? Math.max(1e-6, it.basis().policy().dueInDays(it.basis().outlook(), it.advice()))
                : 0;
    }

    /** With as much as lasts until the next joint order; what comes due later with as much as lasts beyond its own day. */
    private static ReorderProposal filled(ReorderProposal it, double cycle, Money orderCost) {
        var policy = it.basis().policy();
        var due = dueInDays(it);
        if (due == 0 && cycle == 0) return it;
        var days = due <= cycle ? cycle : due + policy.terms().reviewDays();
        var outlook = it.basis().outlook();
        var price = it.source().orElseThrow().price();
        int most = Quantity.MOST / price.packSize() * price.packSize();
        int pieces = Math.min(most, policy.lasting(outlook, it.advice(), days));
        if (pieces <= it.needed()) return it;
        var ahead = policy.ahead(outlook, pieces, Shortages.steps(price));
        var missing = policy.outcome(outlook, it.basis().stock(), pieces).missing();
        var why = due == 0 ? Why.DUE : due <= cycle ? Why.SOON : Why.MINIMUM;
        return it.joining(
                new Joint(why, days, due, orderCost),
                pieces,
                ahead,
                Math.max(0, it.without().missing() - missing) * it.basis().margin());
    }
}
