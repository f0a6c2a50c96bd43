package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Dispute;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What every list of disputes promises. */
public interface DisputesContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    AtomicLong MILLIS = new AtomicLong(1_800_000_000_000L);

    Disputes disputes();

    Orders orders();

    private Order order() {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS);
        orders().add(order);
        return order;
    }

    /** Each greater than those before. */
    private static UUID nextId() {
        return new UUID(
                MILLIS.incrementAndGet() << 16 | 0x7000, UUID.randomUUID().getLeastSignificantBits());
    }

    private static Dispute dispute(Order order, Optional<Money> amount) {
        var id = nextId();
        return new Dispute(
                id,
                "scripted",
                "key-" + id,
                order.id(),
                new AttemptId(UUID.randomUUID()),
                TakenBack.Kind.CHARGEBACK,
                amount,
                "kartu tidak dikenal",
                NOW,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    @Test
    default void one_is_kept_as_it_was_and_once() {
        var known = dispute(order(), Optional.of(Money.rupiah(45_000)));
        var unknown = dispute(order(), Optional.empty());

        assertThat(disputes().add(known)).isTrue();
        assertThat(disputes().add(known)).isFalse();
        disputes().add(unknown);

        assertThat(disputes().get(known.id())).isEqualTo(known);
        assertThat(disputes().get(unknown.id())).isEqualTo(unknown);
        assertThatThrownBy(() -> disputes().get(UUID.randomUUID())).isInstanceOf(Missing.class);
    }

    @Test
    default void one_is_closed_once() {
        var dispute = dispute(order(), Optional.empty());
        disputes().add(dispute);
        var closed = dispute.closed("kalah, barang ikhlas", "staff a", NOW.plusSeconds(60));

        disputes().close(closed);

        assertThat(disputes().get(dispute.id())).isEqualTo(closed);
        assertThatThrownBy(() -> disputes().close(dispute.closed("menang", "staff b", NOW)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    default void an_orders_are_found_and_lose_their_words_but_nothing_else() {
        var order = order();
        var open = dispute(order, Optional.of(Money.rupiah(45_000)));
        var closed = dispute(order, Optional.empty());
        var others = dispute(order(), Optional.empty());
        disputes().add(open);
        disputes().add(closed);
        disputes().add(others);
        disputes().close(closed.closed("Bu Sari salah kartu", "staff a", NOW));
        assertThat(disputes().of(order.id()))
                .extracting(Dispute::words, Dispute::note)
                .containsExactly(tuple("kartu tidak dikenal", ""), tuple("kartu tidak dikenal", "Bu Sari salah kartu"));

        disputes().forgetWords(order.id());

        assertThat(disputes().of(order.id()))
                .extracting(Dispute::id, Dispute::words, Dispute::note, Dispute::isOpen)
                .containsExactly(tuple(open.id(), "", "", true), tuple(closed.id(), "", "", false));
        assertThat(disputes().get(others.id())).isEqualTo(others);
    }

    @Test
    default void those_that_are_open_are_listed_with_their_orders_page_by_page() {
        var order = order();
        var before = nextId();
        var first = dispute(order, Optional.empty());
        var closed = dispute(order, Optional.empty());
        var last = dispute(order, Optional.empty());
        disputes().add(first);
        disputes().add(closed);
        disputes().add(last);
        disputes().close(closed.closed("sudah diganti", "staff a", NOW));

        var seen = new ArrayList<Disputes.Listed>();
        var cursor = Optional.of(before);
        do {
            var page = disputes().open(cursor, 1);
            seen.addAll(page.items());
            cursor = page.next().map(UUID::fromString);
        } while (cursor.isPresent());

        assertThat(seen)
                .filteredOn(l -> l.order().equals(order.number()))
                .extracting(Disputes.Listed::dispute)
                .containsExactly(first, last);
    }
}
