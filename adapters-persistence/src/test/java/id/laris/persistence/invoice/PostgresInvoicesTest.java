package id.laris.persistence.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.invoice.Invoices;
import id.laris.application.invoice.InvoicesContract;
import id.laris.application.invoice.Papers;
import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class PostgresInvoicesTest implements InvoicesContract {
    @Inject
    Invoices invoices;

    @Inject
    Orders orders;

    @Inject
    Sql sql;

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public OrderId order() {
        var order = Orderings.order(orders.nextNumber(), PaymentMethod.QRIS);
        orders.add(order);
        return order.id();
    }

    private String written() {
        var paper = Papers.invoice(invoices.nextNumber(InvoiceKind.INVOICE, YEAR), order());
        invoices.add(paper);
        return paper.number().value();
    }

    @Test
    void what_is_written_cannot_be_changed() {
        var number = written();

        assertThatThrownBy(() -> sql.update("UPDATE invoice SET total = total + 1 WHERE number = ?", number))
                .hasMessageContaining("append-only");
    }

    @Test
    void what_is_written_cannot_be_removed() {
        var number = written();

        assertThatThrownBy(() -> sql.update("DELETE FROM invoice WHERE number = ?", number))
                .hasMessageContaining("append-only");
    }

    @Test
    void a_new_seal_around_the_buyer_is_no_change() {
        var number = written();

        assertThat(sql.update("UPDATE invoice SET buyer = buyer || '\\x00'::bytea WHERE number = ?", number))
                .isEqualTo(1);
    }

    @Test
    void nobody_reads_the_buyer_in_the_database() {
        var number = written();

        var row = sql.find(
                        "SELECT invoice::text || encode(buyer, 'escape') FROM invoice WHERE number = ?",
                        found -> found.getString(1),
                        number)
                .orElseThrow();
        assertThat(row).doesNotContain("Sari", "sari@", "812000", "Setiabudi");
        assertThat(row.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(100);
    }
}
