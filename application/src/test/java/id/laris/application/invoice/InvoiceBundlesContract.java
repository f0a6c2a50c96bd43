package id.laris.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.invoice.InvoiceBundles.Drawn;
import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.invoice.InvoiceBundle.State;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of bundles promises. */
public interface InvoiceBundlesContract {
    Instant NOW = Instant.parse("1999-11-22T05:00:00Z");
    Duration LEASE = Duration.ofMinutes(2);

    InvoiceBundles bundles();

    private InvoiceBundle added(Instant at) {
        var bundle = InvoiceBundle.of(
                UUID.randomUUID(), LocalDate.of(1999, 11, 1), LocalDate.of(1999, 11, 30), 3, "staff:1", at);
        bundles().add(bundle);
        return bundle;
    }

    private static Drawn drawn(String number, int... bytes) {
        var pdf = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) pdf[i] = (byte) bytes[i];
        return new Drawn(new InvoiceNumber(number), pdf);
    }

    @Test
    default void a_bundle_is_found_as_it_was_added_and_saved() {
        var bundle = added(NOW);

        assertThat(bundles().get(bundle.id())).isEqualTo(bundle);
        bundles().save(bundle.drew(2, new InvoiceNumber("INV-1999-000002"), NOW, LEASE));
        var saved = bundles().get(bundle.id());
        assertThat(saved.drawn()).isEqualTo(2);
        assertThat(saved.last()).contains(new InvoiceNumber("INV-1999-000002"));
        assertThat(saved.leasedUntil()).contains(NOW.plus(LEASE));
        assertThat(bundles().newest(5)).extracting(InvoiceBundle::id).contains(bundle.id());
        assertThatThrownBy(() -> bundles().get(UUID.randomUUID())).isInstanceOf(Missing.class);
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var bundle = added(NOW);
        bundles().save(bundle.cancel());

        assertThatThrownBy(() -> bundles().save(bundle.ready())).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void a_worker_takes_the_one_that_waits_longest_and_nobody_else_does_for_a_while() {
        var later = added(NOW.plusSeconds(1));
        var first = added(NOW);

        assertThat(bundles().take(NOW.plusSeconds(2), LEASE))
                .hasValueSatisfying(b -> assertThat(b.id()).isEqualTo(first.id()));
        assertThat(bundles().take(NOW.plusSeconds(2), LEASE))
                .hasValueSatisfying(b -> assertThat(b.id()).isEqualTo(later.id()));
        assertThat(bundles().take(NOW.plusSeconds(3), LEASE).map(InvoiceBundle::id))
                .isNotEqualTo(Optional.of(first.id()))
                .isNotEqualTo(Optional.of(later.id()));
        var again = bundles().take(NOW.plusSeconds(2).plus(LEASE), LEASE).orElseThrow();
        assertThat(again.tries()).isEqualTo(2);
    }

    @Test
    default void papers_are_kept_once_and_read_in_order() {
        var bundle = added(NOW);

        bundles().keep(bundle.id(), List.of(drawn("INV-1999-000002", 2), drawn("INV-1999-000001", 1, 1)));
        bundles().keep(bundle.id(), List.of(drawn("INV-1999-000002", 9), drawn("INV-1999-000003", 3)));

        var first = bundles().drawn(bundle.id(), Optional.empty(), 2);
        assertThat(first).extracting(d -> d.number().value()).containsExactly("INV-1999-000001", "INV-1999-000002");
        assertThat(first.get(1).pdf()).containsExactly(2);
        assertThat(bundles().drawn(bundle.id(), Optional.of(first.get(1).number()), 2))
                .extracting(d -> d.number().value())
                .containsExactly("INV-1999-000003");
        assertThat(bundles().drawn(UUID.randomUUID(), Optional.empty(), 2)).isEmpty();
    }

    @Test
    default void old_ones_go_and_so_does_what_was_drawn_in_vain() {
        var old = added(NOW);
        var off = added(NOW.plusSeconds(90));
        bundles().keep(old.id(), List.of(drawn("INV-1999-000001", 1)));
        bundles().keep(off.id(), List.of(drawn("INV-1999-000001", 1)));
        bundles().save(off.cancel());

        assertThat(bundles().forget(NOW.plusSeconds(60))).isEqualTo(1);

        assertThat(bundles().find(old.id())).isEmpty();
        assertThat(bundles().drawn(old.id(), Optional.empty(), 1)).isEmpty();
        assertThat(bundles().get(off.id()).state()).isEqualTo(State.CANCELLED);
        assertThat(bundles().drawn(off.id(), Optional.empty(), 1)).isEmpty();
    }
}
