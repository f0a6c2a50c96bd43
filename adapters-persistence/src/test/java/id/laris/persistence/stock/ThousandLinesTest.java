package id.laris.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.Measured;
import id.laris.application.stock.SetStockLevels;
import id.laris.application.stock.SetStockLevels.Command;
import id.laris.application.stock.SetStockLevels.Line;
import id.laris.application.stock.SetStockLevels.Outcome;
import id.laris.application.stock.SetStockLevels.Result;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.StatementCounter;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a whole call of an inventory system costs. */
@QuarkusTest
class ThousandLinesTest {
    @Inject
    SetStockLevels setStockLevels;

    @Inject
    StockBook book;

    @Inject
    Warehouses warehouses;

    @Inject
    SystemWork system;

    @Inject
    Sql sql;

    private final String mark =
            "B" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);

    private void goods() {
        QuarkusTransaction.requiringNew().run(() -> {
            var product = UUID.randomUUID();
            sql.update("""
                    INSERT INTO product (id, slug, title, description, brand, tags, option_names, pictures, specification,
                        published, created_at)
                    VALUES (?, ?, 'Banyak', '', 'Laris', '{}', '{Nomor}', '[]', '{}', false, now())""", product, mark.toLowerCase(java.util.Locale.ROOT));
            sql.update("""
                    INSERT INTO variant (sku, product_id, position, option_values, price, grams, length_cm, width_cm,
                        height_cm, taxable)
                    SELECT ? || '-' || n, ?, n, ARRAY[n::text], 1000, 100, 0, 0, 0, true FROM generate_series(1, 1000) AS n""", mark, product);
            warehouses.add(new Warehouse(new WarehouseCode(mark), "Banyak", "Jl. Uji", new RegionCode("32.73"), 9));
        });
    }

    private List<Result> set(int each) {
        var results = new ArrayList<Result>();
        system.run(() -> results.addAll(setStockLevels.set(new Command(
                IntStream.rangeClosed(1, 1000)
                        .mapToObj(n -> new Line(mark + "-" + n, mark, each, null))
                        .toList(),
                "ERP-1"))));
        return results;
    }

    @Test
    void a_thousand_lines_are_a_handful_of_statements_whatever_was_there_before() {
        goods();

        var first = StatementCounter.during(() -> assertThat(set(5)).allMatch(r -> r.outcome() == Outcome.APPLIED));
        var second = StatementCounter.during(() -> assertThat(set(7)).allMatch(r -> r.outcome() == Outcome.APPLIED));
        var same = StatementCounter.during(() -> assertThat(set(7)).allMatch(r -> r.outcome() == Outcome.UNCHANGED));

        assertThat(first).hasSizeLessThanOrEqualTo(12);
        assertThat(second).hasSizeLessThanOrEqualTo(12);
        assertThat(same).hasSizeLessThan(second.size());
        var fastest = IntStream.range(10, 16)
                .mapToObj(each -> {
                    long begun = System.nanoTime();
                    set(each);
                    return Duration.ofNanos(System.nanoTime() - begun);
                })
                .min(Duration::compareTo)
                .orElseThrow();
        Measured.say(
                "%s", "1,000 stock lines at once: " + fastest.toMillis() + " ms, " + second.size() + " statements");
        assertThat(book.compareWithLedger())
                .noneMatch(found -> found.level().warehouse().equals(new WarehouseCode(mark)));
    }
}
