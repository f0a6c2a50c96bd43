package id.laris.application.invoice;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.Undo;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FaktursTest {
    private final Undo undo = new Undo();
    private final InMemoryInvoices invoices = new InMemoryInvoices(undo);
    private final InMemoryFakturBuyers buyers = new InMemoryFakturBuyers(invoices, undo);
    private final NameFakturBuyer name = new NameFakturBuyer(invoices, buyers, new AuditNotes());

    private Invoice written() {
        var paper = Papers.invoice(invoices.nextNumber(InvoiceKind.INVOICE, 2026), new OrderId(UUID.randomUUID()));
        invoices.add(paper);
        return paper;
    }

    private Fakturs today(String npwp) {
        var settings = new InvoiceSettings(InvoiceSettings.When.PAID, "Toko Laris", "", npwp);
        return new ShowFakturs(new FakturDesk(invoices, buyers, settings)).show(Papers.DAY, Papers.DAY);
    }

    private void wantsOne(Invoice invoice) {
        name.name(new NameFakturBuyer.Command(invoice.number(), FakturBuyersContract.COMPANY));
    }

    @Test
    void who_wants_one_gets_a_faktur_and_all_others_are_added_up() {
        var wanted = written();
        written();
        written();
        wantsOne(wanted);

        var told = today("01.234.567.8-901.000");

        assertThat(told.seller()).contains("0012345678901000");
        assertThat(told.fakturs()).hasSize(1);
        assertThat(told.fakturs().get(0).reference()).isEqualTo(wanted.number().value());
        assertThat(told.fakturs().get(0).lines()).hasSize(2);
        assertThat(told.aggregated()).isEqualTo(2);
        assertThat(told.aggregatedNet()).isEqualTo(rupiah(200_000));
        assertThat(told.aggregatedTax()).isEqualTo(rupiah(22_000));
        assertThat(told.isTellable()).isTrue();
    }

    @Test
    void a_shop_without_a_number_of_its_own_can_tell_nothing() {
        wantsOne(written());

        assertThat(today("").isTellable()).isFalse();
        assertThat(today("belum ada").seller()).isEmpty();
    }

    @Test
    void what_was_taken_back_whole_is_named_instead_of_told() {
        var invoice = written();
        wantsOne(invoice);
        invoices.add(Papers.credit(invoice, 111_000, 1, List.of()));

        var told = today("01.234.567.8-901.000");

        assertThat(told.fakturs()).isEmpty();
        assertThat(told.problems()).containsExactly(new Fakturs.Problem(invoice.number(), "credited"));
        assertThat(told.aggregated()).isZero();
    }

    @Test
    void a_credit_note_has_no_buyer_of_its_own() {
        var invoice = written();
        var note = Papers.credit(invoice, 1_000, 1, List.of());
        invoices.add(note);

        assertThatThrownBy(() -> wantsOne(note)).isInstanceOf(Missing.class);
    }
}
