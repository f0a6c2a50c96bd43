package id.laris.domain.returns;

import static id.laris.domain.shared.Money.rupiah;

import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.Totals;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Line;
import id.laris.domain.returns.ReturnRequest.Origin;
import id.laris.domain.returns.ReturnRequest.Wish;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.tax.TaxClass;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders that arrived, and returns of them. */
final class Delivered {
    static final Sku SHIRT = new Sku("KAOS-M");
    static final Sku CAP = new Sku("TOPI");
    /** The 21st of November, noon in Jakarta. */
    static final Instant AT = Instant.parse("2026-11-21T05:00:00Z");

    private Delivered() {}

    /** Three shirts of Rp 100.000 and a cap of Rp 50.000, sent for Rp 20.000. */
    static Order order() {
        return order(20_000, line(SHIRT, 100_000, 3), line(CAP, 50_000, 1));
    }

    static OrderLine line(Sku sku, long price, int pieces) {
        return new OrderLine(
                sku,
                "kaos",
                "Kaos",
                "M",
                rupiah(price),
                Quantity.of(pieces),
                TaxClass.OUT_OF_SCOPE,
                rupiah(0),
                Quantity.ZERO);
    }

    static Order order(long shipping, OrderLine... lines) {
        return shipped(shipping, lines).delivered(AT);
    }

    static Order shipped(long shipping, OrderLine... lines) {
        var goods = Money.sum(
                List.of(lines).stream().map(OrderLine::total).toList(),
                rupiah(0).currency());
        var order = Order.place(
                new OrderId(new UUID(0, 9)),
                OrderNumber.of(9),
                Channel.COUNTER,
                Language.ID,
                Optional.empty(),
                Optional.empty(),
                List.of(lines),
                ServiceCode.PICK_UP,
                PaymentMethod.CASH,
                Totals.untaxed(goods, rupiah(shipping)),
                AT.minus(Duration.ofDays(3)),
                AT.minus(Duration.ofDays(2)),
                "");
        return order.paid().ship(order.pieces());
    }

    static ReturnRequest asked(Order order, int no, ReturnReason reason, Map<Sku, Integer> pieces) {
        return ReturnRequest.ask(
                ReturnNumber.of(2026, no),
                order,
                Origin.CUSTOMER,
                Wish.REFUND,
                pieces.entrySet().stream()
                        .map(p -> new Line(p.getKey(), Quantity.of(p.getValue()), reason, Optional.empty()))
                        .toList(),
                1,
                0,
                AT);
    }

    /** As asked, arrived whole. */
    static ReturnRequest inspected(ReturnRequest asked) {
        var found = new LinkedHashMap<Sku, Found>();
        asked.lines().forEach(l -> found.put(l.sku(), Found.of(l.quantity().value(), 0, 0)));
        return asked.approve(AT).receive(new WarehouseCode("BDG"), AT).inspect(found, AT);
    }

    static ReturnRequest inspected(Order order, int no, ReturnReason reason, Map<Sku, Integer> pieces) {
        return inspected(asked(order, no, reason, pieces));
    }
}
