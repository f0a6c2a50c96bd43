package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.laris.application.order.Orders;
import id.laris.application.reporting.ReturnSheet.Ended;
import id.laris.application.reporting.ReturnSheet.Line;
import id.laris.application.reporting.ReturnSheet.Pieces;
import id.laris.application.returns.Returns;
import id.laris.application.shared.Orderings;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.ReturnFigures;
import id.laris.domain.reporting.ReturnOutcome;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Payout;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every sheet of returns promises. Each test has a year of its own. */
public interface ReturnSheetContract {
    AtomicInteger YEARS = new AtomicInteger(2_200);
    WarehouseCode BANDUNG = new WarehouseCode("BDG");

    ReturnSheet sheet();

    Returns returns();

    Orders orders();

    private ReturnRequest asked(Instant at, ReturnReason reason) {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS);
        orders().add(order);
        var request = ReturnRequest.ask(
                returns().nextNumber(2032),
                order,
                ReturnRequest.Origin.CUSTOMER,
                ReturnRequest.Wish.REFUND,
                List.of(new ReturnRequest.Line(order.lines().get(0).sku(), Quantity.of(2), reason, Optional.empty())),
                1,
                0,
                at);
        returns().add(request, List.of());
        return request;
    }

    private void settle(ReturnRequest request, Found found, long refund) {
        var sku = request.lines().get(0).sku();
        var at = request.requestedAt();
        returns().save(request.approve(at));
        returns().save(returns().get(request.number()).receive(BANDUNG, at));
        returns().save(returns().get(request.number()).inspect(Map.of(sku, found), at));
        var payout = new Payout(Money.rupiah(refund), Money.rupiah(0), Money.rupiah(0));
        returns().save(returns().get(request.number()).settle(payout, Money.rupiah(refund), at));
    }

    @Test
    default void pieces_stand_by_month_reason_and_what_became_of_them() {
        var year = YEARS.incrementAndGet();
        // The last hour of January in Jakarta, and the first of February.
        var january = Instant.parse(year + "-01-31T16:59:59Z");
        settle(asked(january, ReturnReason.DAMAGED), Found.of(1, 1, 0), 90_000);
        settle(asked(january, ReturnReason.WRONG_SIZE), Found.of(0, 0, 2), 0);
        var refused = asked(january.plusSeconds(1), ReturnReason.DAMAGED);
        returns().save(refused.reject(january.plusSeconds(2)));
        var open = asked(january.plusSeconds(9), ReturnReason.CHANGED_MIND);

        var all = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        assertThat(sheet().pieces(all, Optional.empty()))
                .extracting(Pieces::month, Pieces::warehouse, Pieces::reason, Pieces::figures)
                .containsExactlyInAnyOrder(
                        tuple(
                                YearMonth.of(year, 1),
                                Optional.of(BANDUNG),
                                ReturnReason.DAMAGED,
                                ReturnFigures.of(ReturnReason.DAMAGED, ReturnOutcome.REFUNDED, 2, 1, 1, 0)),
                        tuple(
                                YearMonth.of(year, 1),
                                Optional.of(BANDUNG),
                                ReturnReason.WRONG_SIZE,
                                ReturnFigures.of(ReturnReason.WRONG_SIZE, ReturnOutcome.NOTHING, 2, 0, 0, 2)),
                        tuple(
                                YearMonth.of(year, 2),
                                Optional.empty(),
                                ReturnReason.DAMAGED,
                                ReturnFigures.of(ReturnReason.DAMAGED, ReturnOutcome.REJECTED, 2, 0, 0, 0)),
                        tuple(
                                YearMonth.of(year, 2),
                                Optional.empty(),
                                ReturnReason.CHANGED_MIND,
                                ReturnFigures.of(ReturnReason.CHANGED_MIND, ReturnOutcome.OPEN, 2, 0, 0, 0)));
        assertThat(sheet().ended(all, Optional.empty()))
                .containsExactlyInAnyOrder(
                        new Ended(YearMonth.of(year, 1), ReturnOutcome.REFUNDED, 1, Money.rupiah(90_000)),
                        new Ended(YearMonth.of(year, 1), ReturnOutcome.NOTHING, 1, Money.rupiah(0)),
                        new Ended(YearMonth.of(year, 2), ReturnOutcome.REJECTED, 1, Money.rupiah(0)),
                        new Ended(YearMonth.of(year, 2), ReturnOutcome.OPEN, 1, Money.rupiah(0)));
        assertThat(sheet().pieces(all, Optional.of(BANDUNG))).hasSize(2);
        assertThat(sheet().ended(all, Optional.of(new WarehouseCode("JKT")))).isEmpty();
        assertThat(sheet().pieces(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 31)), Optional.empty()))
                .hasSize(2);

        var lines = sheet().lines(all, Optional.empty(), Set.of(), 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .isEqualTo(new Line(
                        open.number(),
                        open.orderNumber().value(),
                        open.requestedAt(),
                        open.lines().get(0).sku().value(),
                        2,
                        ReturnReason.CHANGED_MIND,
                        ReturnOutcome.OPEN));
        assertThat(sheet().lines(all, Optional.empty(), Set.of("LAIN-1"), 9)).isEmpty();
        assertThat(sheet().lines(
                                all,
                                Optional.of(BANDUNG),
                                Set.of(open.lines().get(0).sku().value()),
                                9))
                .hasSize(2);
    }
}
