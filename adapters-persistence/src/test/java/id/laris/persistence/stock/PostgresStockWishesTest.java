package id.laris.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.stock.StockWishes;
import id.laris.application.stock.StockWishesContract;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockWish;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class PostgresStockWishesTest implements StockWishesContract {
    @Inject
    StockWishes wishes;

    @Inject
    Sql sql;

    @Override
    public StockWishes wishes() {
        return wishes;
    }

    @Test
    void the_address_is_nowhere_in_clear() {
        var email = new EmailAddress("penunggu@contoh.test");
        var wish = StockWish.ofVisitor(UUID.randomUUID(), new Sku("W-" + UUID.randomUUID()), email, Language.ID, AT);
        wishes.add(wish);

        var row = sql.find("SELECT w::text AS w FROM stock_wish w WHERE id = ?", r -> r.getString("w"), wish.id())
                .orElseThrow();
        var stored = sql.find("SELECT email FROM stock_wish WHERE id = ?", r -> r.getBytes("email"), wish.id())
                .orElseThrow();

        assertThat(row).doesNotContain("penunggu");
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("penunggu", "contoh");
        assertThat(wish.toString()).doesNotContain("penunggu");
    }
}
