package id.laris.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.TaxIdentity;
import id.laris.domain.shared.OrderId;
import org.junit.jupiter.api.Test;

/** What every keeper of buyers who want a faktur promises. */
public interface FakturBuyersContract {
    TaxIdentity COMPANY =
            new TaxIdentity(TaxIdentity.Kind.NPWP, "1234567890123457", "PT Pembeli", "Jl. Sudirman 1 Jakarta");
    TaxIdentity PERSON = new TaxIdentity(TaxIdentity.Kind.NIK, "3273010101900001", "Sari Dewi", "Jl. Braga 1");

    FakturBuyers buyers();

    Invoices invoices();

    /** An order that can have an invoice. */
    OrderId order();

    private Invoice written() {
        var paper = Papers.invoice(invoices().nextNumber(InvoiceKind.INVOICE, 2042), order());
        invoices().add(paper);
        return paper;
    }

    @Test
    default void nobody_wants_a_faktur_before_they_say_so() {
        assertThat(buyers().of(written().number())).isEmpty();
        assertThat(buyers().of(new InvoiceNumber("INV-1999-000001"))).isEmpty();
    }

    @Test
    default void who_was_named_last_holds() {
        var invoice = written().number();
        buyers().put(invoice, COMPANY);
        buyers().put(invoice, PERSON);

        assertThat(buyers().of(invoice)).contains(PERSON);
    }

    @Test
    default void those_of_some_days_are_found_by_the_tax_point() {
        var first = written();
        var second = written();
        buyers().put(second.number(), PERSON);
        buyers().put(first.number(), COMPANY);
        var day = first.taxPoint();

        assertThat(buyers().between(day, day))
                .containsEntry(first.number(), COMPANY)
                .containsEntry(second.number(), PERSON);
        assertThat(buyers().between(day, day).keySet().stream().map(InvoiceNumber::value))
                .isSorted();
        assertThat(buyers().between(day.plusDays(1), day.plusDays(2))).doesNotContainKey(first.number());
        assertThat(buyers().between(day.minusDays(2), day.minusDays(1))).doesNotContainKey(first.number());
    }
}
