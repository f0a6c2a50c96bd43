package id.laris.domain.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PurchaseOrderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final Sku KAOS = new Sku("KAOS");
    private static final Sku TOPI = new Sku("TOPI");
    private static final SupplierId SUPPLIER = new SupplierId(new UUID(1, 2));

    private static Supplier supplier(long minimum, boolean active) {
        return new Supplier(
                SUPPLIER, "Kain Jaya", SupplierContact.NOBODY, Language.ID, 7, Money.rupiah(minimum), active, 0);
    }

    private static PurchaseLine line(Sku sku, int pack, int pieces, long cost) {
        return PurchaseLine.of(sku, "", pack, Quantity.of(pieces), Money.rupiah(cost), DUE);
    }

    private static PurchaseOrder order(long freight, PurchaseLine... lines) {
        return PurchaseOrder.draft(
                PurchaseNumber.of(2026, 1),
                SUPPLIER,
                new WarehouseCode("BDG"),
                List.of(lines),
                Money.rupiah(freight),
                Money.rupiah(0),
                "",
                NOW);
    }

    private static PurchaseOrder sent(PurchaseLine... lines) {
        return order(0, lines).sentTo(supplier(0, true), NOW);
    }

    private static Map<Sku, Quantity> kaos(int pieces) {
        return Map.of(KAOS, Quantity.of(pieces));
    }

    @Example
    void only_whole_packs_are_ordered() {
        assertThatThrownBy(() -> line(KAOS, 12, 30, 1)).isInstanceOf(OffPack.class);
        assertThat(line(KAOS, 12, 36, 1).packs()).isEqualTo(3);
    }

    @Example
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> line(KAOS, 1, 0, 1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> line(KAOS, 0, 1, 1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> line(KAOS, 1, 1, -1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> line(KAOS, 1, 1_000_000, 1_000_000_000_000L)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> order(-1, line(KAOS, 1, 1, 1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> order(0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> order(0, line(KAOS, 1, 1, 1), line(KAOS, 1, 2, 1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new PurchaseNumber("PO-26-1")).isInstanceOf(Invalid.class);
    }

    @Example
    void goods_below_the_suppliers_minimum_are_not_sent_freight_does_not_count() {
        var order = order(900, line(KAOS, 1, 10, 99));

        assertThatThrownBy(() -> order.sentTo(supplier(991, true), NOW))
                .isInstanceOfSatisfying(BelowMinimum.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("below-minimum-order"));
        assertThat(order.sentTo(supplier(990, true), NOW).sentAt()).contains(NOW);
    }

    @Example
    void nothing_is_sent_to_who_is_not_bought_from_any_more() {
        assertThatThrownBy(() -> order(0, line(KAOS, 1, 1, 1)).sentTo(supplier(0, false), NOW))
                .isInstanceOf(SupplierNotActive.class);
    }

    @Example
    void a_short_delivery_leaves_its_line_open_until_it_is_closed_with_a_reason() {
        var partly = sent(line(KAOS, 1, 10, 5), line(TOPI, 1, 2, 5)).received(kaos(10), false);

        assertThat(partly.state()).isEqualTo(PurchaseState.PARTLY_RECEIVED);
        assertThat(partly.line(TOPI).orElseThrow().open()).isEqualTo(Quantity.of(2));
        assertThatThrownBy(() -> partly.closedShort(" ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> partly.cancelled("x")).isInstanceOf(PurchaseStepNotAllowed.class);
        assertThat(partly.closedShort("habis").state()).isEqualTo(PurchaseState.CLOSED);
    }

    @Example
    void a_little_too_much_is_taken_more_only_when_somebody_confirms_it() {
        var order = sent(line(KAOS, 1, 100, 5));

        assertThat(order.received(kaos(105), false).state()).isEqualTo(PurchaseState.RECEIVED);
        assertThatThrownBy(() -> order.received(kaos(106), false))
                .isInstanceOfSatisfying(OverDelivery.class, refusal -> assertThat(refusal.lines())
                        .containsExactly(new OverDelivery.Line("KAOS", 100, 106)));
        var confirmed = order.received(kaos(106), true);
        assertThat(confirmed.line(KAOS).orElseThrow().received()).isEqualTo(Quantity.of(106));
        assertThat(confirmed.line(KAOS).orElseThrow().open()).isEqualTo(Quantity.ZERO);
    }

    @Example
    void what_was_not_ordered_and_what_is_nothing_is_no_delivery() {
        var order = sent(line(KAOS, 1, 10, 5));

        assertThatThrownBy(() -> order.received(Map.of(TOPI, Quantity.of(1)), true))
                .isInstanceOf(NotOrdered.class);
        assertThatThrownBy(() -> order.received(kaos(0), false)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> order.received(Map.of(), false)).isInstanceOf(Invalid.class);
    }

    @Example
    void nothing_arrives_of_an_order_that_is_a_draft_cancelled_closed_or_complete() {
        var draft = order(0, line(KAOS, 1, 10, 5));
        var gone = sent(line(KAOS, 1, 10, 5)).cancelled("salah");
        var complete = sent(line(KAOS, 1, 10, 5)).received(kaos(10), false);
        var closed = sent(line(KAOS, 1, 10, 5)).received(kaos(1), false).closedShort("habis");

        for (var order : List.of(draft, gone, complete, closed))
            assertThatThrownBy(() -> order.received(kaos(1), true)).isInstanceOf(PurchaseStepNotAllowed.class);
    }

    @Example
    void a_confirmation_may_move_the_day() {
        var confirmed = sent(line(KAOS, 1, 10, 5)).confirmed(Optional.of(DUE.plusDays(9)));

        assertThat(confirmed.lines().get(0).expected()).isEqualTo(DUE.plusDays(9));
        assertThatThrownBy(() -> confirmed.confirmed(Optional.empty())).isInstanceOf(PurchaseStepNotAllowed.class);
        assertThatThrownBy(() -> confirmed.revised(
                        new WarehouseCode("JKT"), confirmed.lines(), Money.rupiah(0), Money.rupiah(0), ""))
                .isInstanceOf(PurchaseStepNotAllowed.class);
    }

    @Example
    void freight_is_shared_by_value_and_over_the_pieces_of_a_line() {
        var order = order(30_001, line(KAOS, 1, 10, 50_000), line(TOPI, 1, 5, 20_000));

        assertThat(order.landed(KAOS, Quantity.ZERO, Quantity.of(4))).isEqualTo(Money.rupiah(210_000));
        assertThat(order.landed(KAOS, Quantity.of(4), Quantity.of(6))).isEqualTo(Money.rupiah(315_001));
        assertThat(order.landed(TOPI, Quantity.ZERO, Quantity.of(5))).isEqualTo(Money.rupiah(105_000));
        assertThat(order.landed(TOPI, Quantity.of(5), Quantity.of(1)))
                .as("beyond the order without freight")
                .isEqualTo(Money.rupiah(20_000));
    }

    @Property
    void however_a_delivery_is_split_no_rupiah_is_lost(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 400) Integer> pieces,
            @ForAll @LongRange(min = 0, max = 5_000_000) long charges,
            @ForAll @IntRange(min = 0, max = 90_000) int cost,
            @ForAll @IntRange(min = 1, max = 60) int portion) {
        var lines = new ArrayList<PurchaseLine>();
        for (int i = 0; i < pieces.size(); i++)
            lines.add(line(new Sku("S" + i), 1, pieces.get(i), cost == 0 ? 0 : cost + 7L * i));
        var order = order(charges, lines.toArray(PurchaseLine[]::new));

        var landed = Money.rupiah(0);
        for (var line : lines)
            for (int had = 0; had < line.ordered().value(); had += portion) {
                var arriving = Quantity.of(Math.min(portion, line.ordered().value() - had));
                var part = order.landed(line.sku(), Quantity.of(had), arriving);
                assertThat(part.isNegative()).isFalse();
                landed = landed.plus(part);
            }

        assertThat(landed).isEqualTo(order.total());
    }

    @Property
    void whatever_happens_states_only_move_as_the_table_says_and_received_never_shrinks(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 6) Integer> deeds,
            @ForAll @IntRange(min = 1, max = 30) int ordered) {
        var order = order(0, line(KAOS, 1, ordered, 5));
        for (var deed : deeds) {
            var before = order;
            try {
                order = switch (deed) {
                    case 0 -> order.sentTo(supplier(0, true), NOW);
                    case 1 -> order.confirmed(Optional.empty());
                    case 2 -> order.received(kaos(1), false);
                    case 3 -> order.received(kaos(ordered), true);
                    case 4 -> order.closedShort("habis");
                    case 5 -> order.cancelled("salah");
                    default -> order.received(kaos(ordered / 2), false);
                };
                assertThat(before.state().mayBecome(order.state())).isTrue();
            } catch (PurchaseStepNotAllowed | OverDelivery | Invalid refused) {
                assertThat(order).isEqualTo(before);
            }
            var line = order.lines().get(0);
            assertThat(line.received())
                    .isGreaterThanOrEqualTo(before.lines().get(0).received());
            if (order.state() == PurchaseState.RECEIVED)
                assertThat(line.isComplete()).isTrue();
            if (order.state() == PurchaseState.CANCELLED)
                assertThat(line.received()).isEqualTo(Quantity.ZERO);
        }
    }
}
