package id.laris.domain.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TransferTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final WarehouseCode BDG = new WarehouseCode("BDG");
    private static final WarehouseCode JKT = new WarehouseCode("JKT");
    private static final Sku KAOS = new Sku("KAOS");
    private static final Sku TOPI = new Sku("TOPI");

    private final Transfer sent = send(Map.of(KAOS, Quantity.of(5), TOPI, Quantity.of(2)));

    private static Transfer send(Map<Sku, Quantity> pieces) {
        return Transfer.send(TransferNumber.of(2026, 1), BDG, JKT, pieces, "", "system", NOW);
    }

    private static Map<Sku, Transfer.Arrived> arrived(Sku sku, int good, int damaged) {
        return Map.of(sku, new Transfer.Arrived(Quantity.of(good), Quantity.of(damaged)));
    }

    @Test
    void arrives_in_parts_until_nothing_is_on_its_way() {
        var partly = sent.receive(arrived(KAOS, 4, 1), NOW);
        assertThat(partly.state()).isEqualTo(Transfer.State.PARTLY_RECEIVED);
        assertThat(partly.open()).isEqualTo(2);

        var all = partly.receive(arrived(TOPI, 2, 0), NOW);

        assertThat(all.state()).isEqualTo(Transfer.State.RECEIVED);
        assertThat(all.endedAt()).contains(NOW);
        assertThat(all.open()).isZero();
    }

    @Test
    void is_not_received_twice() {
        var all = sent.receive(arrived(KAOS, 5, 0), NOW).receive(arrived(TOPI, 2, 0), NOW);

        assertThatExceptionOfType(TransferStepNotAllowed.class).isThrownBy(() -> all.receive(arrived(KAOS, 5, 0), NOW));
        assertThatExceptionOfType(NotSent.class)
                .isThrownBy(() -> sent.receive(arrived(KAOS, 5, 0), NOW).receive(arrived(KAOS, 1, 0), NOW));
    }

    @Test
    void what_was_not_sent_does_not_arrive() {
        assertThatExceptionOfType(NotSent.class).isThrownBy(() -> sent.receive(arrived(new Sku("HOODIE"), 1, 0), NOW));
        assertThatExceptionOfType(NotSent.class).isThrownBy(() -> sent.receive(arrived(KAOS, 5, 1), NOW));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> sent.receive(arrived(KAOS, 0, 0), NOW));
    }

    @Test
    void the_rest_is_given_up_with_a_reason() {
        var closed = sent.receive(arrived(KAOS, 4, 0), NOW).close("hilang di jalan", NOW);

        assertThat(closed.lines()).extracting(line -> line.lost().value()).containsExactly(1, 2);
        assertThat(closed.open()).isZero();
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> sent.close(" ", NOW));
        assertThatExceptionOfType(TransferStepNotAllowed.class).isThrownBy(() -> closed.close("lagi", NOW));
    }

    @Test
    void is_called_back_only_before_anything_arrived() {
        assertThat(sent.callBack(NOW).state()).isEqualTo(Transfer.State.CALLED_BACK);
        assertThatExceptionOfType(TransferStepNotAllowed.class)
                .isThrownBy(() -> sent.receive(arrived(KAOS, 1, 0), NOW).callBack(NOW));
    }

    @Test
    void goes_somewhere_else_with_something() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Transfer.send(
                        TransferNumber.of(2026, 1), BDG, BDG, Map.of(KAOS, Quantity.of(1)), "", "system", NOW));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> send(Map.of()));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> send(Map.of(KAOS, Quantity.ZERO)));
    }

    @Property
    void whatever_arrives_in_whatever_parts_no_piece_is_made_and_none_vanishes(
            @ForAll @IntRange(min = 1, max = 50) int pieces,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 20) Integer> goods,
            @ForAll @IntRange(min = 0, max = 3) int damagedEach) {
        var transfer = send(Map.of(KAOS, Quantity.of(pieces)));
        int in = 0;
        for (var good : goods) {
            try {
                transfer = transfer.receive(arrived(KAOS, good, damagedEach), NOW);
                in += good + damagedEach;
            } catch (NotSent | TransferStepNotAllowed | Invalid refused) {
                assertThat(in + good + damagedEach > pieces || good + damagedEach == 0 || in == pieces)
                        .isTrue();
            }
        }
        assertThat(transfer.open()).isEqualTo(pieces - in);
        if (transfer.state().isOpen()) transfer = transfer.close("hilang", NOW);
        var totals = new HashMap<String, Integer>();
        for (var line : transfer.lines()) {
            totals.merge("arrived", line.good().value() + line.damaged().value(), Integer::sum);
            totals.merge("lost", line.lost().value(), Integer::sum);
        }
        assertThat(totals.get("arrived")).isEqualTo(in);
        assertThat(totals.get("lost")).isEqualTo(pieces - in);
    }
}
