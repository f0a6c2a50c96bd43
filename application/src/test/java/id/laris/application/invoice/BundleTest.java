package id.laris.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.TestShop;
import id.laris.domain.invoice.BundleStepNotAllowed;
import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.invoice.InvoiceBundle.State;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.OrderId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BundleTest {
    private final TestShop shop = new TestShop();
    private final InMemoryInvoices invoices = new InMemoryInvoices(shop.undo);
    private final InMemoryInvoiceBundles bundles = new InMemoryInvoiceBundles(shop.undo);
    private final AskForBundle askForBundle =
            new AskForBundle(bundles, invoices, shop.actor, shop.ids, shop.clock, new AuditNotes());
    private final CancelBundle cancelBundle = new CancelBundle(bundles, new AuditNotes());
    private final TakeBundle takeBundle = new TakeBundle(bundles, new AuditNotes());
    private final KeepDrawn keepDrawn = new KeepDrawn(bundles, shop.clock);
    private final List<InvoiceNumber> asked = new ArrayList<>();

    private DrawBundles drawing(InvoicePaper paper) {
        return new DrawBundles(bundles, invoices, paper, keepDrawn, shop.clock);
    }

    private void written(int papers) {
        for (int i = 1; i <= papers; i++)
            invoices.add(
                    Papers.invoice(new InvoiceNumber("INV-2026-%06d".formatted(i)), new OrderId(UUID.randomUUID())));
    }

    private InvoiceBundle ask() {
        return askForBundle.ask(Papers.DAY.minusDays(1), Papers.DAY.plusDays(1));
    }

    private List<String> taken(InvoiceBundle bundle) {
        var names = new ArrayList<String>();
        takeBundle.take(bundle.id()).each(drawn -> names.add(drawn.number().value()));
        return names;
    }

    @Test
    void all_papers_of_the_days_are_drawn_once_and_fetched_in_order() {
        written(60);
        var bundle = ask();
        assertThatThrownBy(() -> takeBundle.take(bundle.id())).isInstanceOf(BundleStepNotAllowed.class);

        assertThat(drawing(invoice -> new byte[] {1}).draw()).isTrue();

        assertThat(bundles.get(bundle.id()).state()).isEqualTo(State.READY);
        assertThat(bundles.get(bundle.id()).percent()).isEqualTo(100);
        assertThat(taken(bundle)).hasSize(60).isSorted().doesNotHaveDuplicates();
        assertThat(drawing(invoice -> new byte[0]).draw()).isFalse();
    }

    @Test
    void one_that_broke_off_goes_on_after_its_last_batch() {
        written(60);
        var bundle = ask();
        var breaking = drawing(invoice -> {
            if (asked.size() == 30) throw new IllegalStateException("killed");
            asked.add(invoice.number());
            return new byte[] {1};
        });
        assertThatThrownBy(breaking::draw).isInstanceOf(IllegalStateException.class);
        assertThat(bundles.get(bundle.id()).drawn()).isEqualTo(25);

        asked.clear();
        shop.clock.forward(Duration.ofMinutes(3));
        drawing(invoice -> {
                    asked.add(invoice.number());
                    return new byte[] {2};
                })
                .draw();

        assertThat(asked).hasSize(35);
        assertThat(taken(bundle)).hasSize(60);
    }

    @Test
    void one_that_is_called_off_stops_at_the_next_batch() {
        written(60);
        var bundle = ask();
        drawing(invoice -> {
                    if (asked.isEmpty()) cancelBundle.cancel(bundle.id());
                    asked.add(invoice.number());
                    return new byte[] {1};
                })
                .draw();

        assertThat(asked).hasSize(25);
        assertThat(bundles.get(bundle.id()).state()).isEqualTo(State.CANCELLED);
        assertThatThrownBy(() -> cancelBundle.cancel(bundle.id())).isInstanceOf(BundleStepNotAllowed.class);
        assertThatThrownBy(() -> takeBundle.take(bundle.id())).isInstanceOf(BundleStepNotAllowed.class);
    }

    @Test
    void one_that_fails_again_and_again_is_given_up() {
        written(1);
        var bundle = ask();
        var failing = drawing(invoice -> {
            throw new IllegalStateException("broken");
        });
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(failing::draw).isInstanceOf(IllegalStateException.class);
            shop.clock.forward(Duration.ofMinutes(3));
        }

        failing.draw();

        assertThat(bundles.get(bundle.id()).state()).isEqualTo(State.FAILED);
    }

    @Test
    void days_without_papers_make_no_bundle_and_a_day_later_it_is_gone() {
        assertThatThrownBy(this::ask).isInstanceOf(Invalid.class);
        written(1);
        assertThatThrownBy(() -> askForBundle.ask(Papers.DAY, Papers.DAY.minusDays(1)))
                .isInstanceOf(Invalid.class);
        var bundle = ask();
        shop.clock.forward(Duration.ofHours(25));

        assertThat(new ForgetBundles(bundles, shop.clock).forget()).isEqualTo(1);

        assertThat(bundles.find(bundle.id())).isEmpty();
    }
}
