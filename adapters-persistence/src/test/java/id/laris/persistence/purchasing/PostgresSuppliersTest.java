package id.laris.persistence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.purchasing.Suppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class PostgresSuppliersTest implements SuppliersContract {
    @Inject
    Suppliers suppliers;

    @Inject
    Sql sql;

    @Override
    public Suppliers suppliers() {
        return suppliers;
    }

    @Test
    void the_person_to_talk_to_lies_sealed() {
        var supplier = SuppliersContract.supplier("Kain Jaya");
        suppliers.add(supplier);

        var stored = sql.find(
                        "SELECT contact FROM supplier WHERE id = ?",
                        row -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1),
                        supplier.id().value())
                .orElseThrow();
        assertThat(stored).doesNotContain("Rahayu", "rahayu", "1200002222").isNotEmpty();
    }
}
