package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.EveryPage;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.TransferNumber;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every book of transfers promises. */
public interface TransfersContract {
    Instant SENT = Instant.parse("2098-01-01T00:00:00Z");
    WarehouseCode BDG = new WarehouseCode("BDG");
    WarehouseCode JKT = new WarehouseCode("JKT");

    Transfers transfers();

    private Transfer sent(WarehouseCode from, WarehouseCode to, Instant at) {
        var transfer = Transfer.send(
                transfers().nextNumber(2031),
                from,
                to,
                Map.of(new Sku("A"), Quantity.of(4), new Sku("B"), Quantity.of(1)),
                "hati-hati",
                "staff x",
                at);
        transfers().add(transfer);
        return transfer;
    }

    @Test
    default void comes_back_as_it_was_written() {
        var transfer = sent(BDG, JKT, SENT);

        assertThat(transfers().get(transfer.number())).isEqualTo(transfer);
        assertThat(transfers().lock(transfer.number())).isEqualTo(transfer);
        assertThatThrownBy(() -> transfers().get(TransferNumber.of(2030, 99_999)))
                .isInstanceOf(Missing.class);
    }

    @Test
    default void a_step_is_saved_once() {
        var transfer = sent(BDG, JKT, SENT);
        var arrived = Map.of(new Sku("A"), new Transfer.Arrived(Quantity.of(3), Quantity.of(1)));
        var after = transfer.receive(arrived, SENT.plusSeconds(60));

        transfers().save(after);

        var stored = transfers().get(transfer.number());
        assertThat(stored.lines()).isEqualTo(after.lines());
        assertThat(stored.state()).isEqualTo(Transfer.State.PARTLY_RECEIVED);
        assertThat(stored.version()).isEqualTo(1);
        assertThatThrownBy(() -> transfers().save(transfer.callBack(SENT))).isInstanceOf(StaleVersion.class);

        transfers().save(stored.close("hilang", SENT.plusSeconds(90)));
        var closed = transfers().get(transfer.number());
        assertThat(closed.reason()).isEqualTo("hilang");
        assertThat(closed.endedAt()).contains(SENT.plusSeconds(90));
        assertThat(closed.lines()).extracting(line -> line.lost().value()).containsExactly(0, 1);
    }

    @Test
    default void numbers_of_a_year_follow_each_other() {
        var first = transfers().nextNumber(2044);

        assertThat(first.value()).matches("TR-2044-\\d{5}");
        assertThat(transfers().nextNumber(2044)).isNotEqualTo(first);
        assertThat(transfers().nextNumber(2045).value()).startsWith("TR-2045-");
    }

    @Test
    default void are_listed_newest_first_by_place_and_by_being_open() {
        var surabaya = new WarehouseCode("SBY");
        var medan = new WarehouseCode("MDN");
        var old = sent(surabaya, medan, SENT);
        var there = sent(medan, surabaya, SENT.plusSeconds(5));
        var newest = sent(surabaya, JKT, SENT.plusSeconds(9));
        transfers().save(there.callBack(SENT.plusSeconds(20)));

        assertThat(all(false, Set.of(medan))).containsExactly(there.number(), old.number());
        assertThat(all(true, Set.of(medan, surabaya))).containsExactly(newest.number(), old.number());
        assertThat(all(false, Set.of())).contains(old.number(), there.number(), newest.number());
        assertThatThrownBy(() -> transfers().list(false, Set.of(), Optional.of("~"), 5))
                .isInstanceOf(Invalid.class);
    }

    private List<TransferNumber> all(boolean openOnly, Set<WarehouseCode> places) {
        var numbers = new ArrayList<TransferNumber>();
        new EveryPage<>(cursor -> transfers().list(openOnly, places, cursor, 1)).forEach(t -> numbers.add(t.number()));
        return numbers;
    }
}
