package id.laris.persistence.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.reporting.Sales;
import id.laris.application.reporting.SalesBook;
import id.laris.application.shared.Orderings;
import id.laris.domain.payment.PaymentMethod;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Its sales lie in a month of their own. */
@QuarkusTest
class SalesSumsMadeAnewTest {
    private static final YearMonth MONTH = YearMonth.of(2016, 7);

    @Inject
    SalesBook book;

    @Inject
    Orders orders;

    @Inject
    Sql sql;

    private void sell(int day, String category) {
        QuarkusTransaction.requiringNew().run(() -> {
            var at = Instant.parse("2016-07-%02dT05:00:00Z".formatted(day));
            var order = Orderings.order(orders.nextNumber(), PaymentMethod.CASH_ON_DELIVERY, at, "Sari");
            book.add(Sales.due(Sales.of(order, category, List.of()), List.of(), at));
        });
    }

    private List<String> cells(String table) {
        return sql.list(
                "SELECT t::text AS cell FROM " + table + " t WHERE day >= ? AND day < ? ORDER BY 1",
                row -> row.getString("cell"),
                LocalDate.of(2016, 7, 1),
                LocalDate.of(2016, 8, 1));
    }

    @Test
    void sums_made_anew_are_those_that_were_moved_entry_by_entry() {
        for (int day = 1; day < 6; day++) sell(day, "kat-" + UUID.randomUUID());
        var days = cells("sales_day");
        var months = cells("sales_month");
        assertThat(book.wrongCells(MONTH)).isZero();

        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "UPDATE sales_day SET gross = gross + 1 WHERE dimension = 'SHOP' AND day = ?",
                        LocalDate.of(2016, 7, 2)));
        QuarkusTransaction.requiringNew()
                .run(() ->
                        sql.update("DELETE FROM sales_month WHERE dimension = 'METHOD' AND day = ?", MONTH.atDay(1)));
        assertThat(book.wrongCells(MONTH)).isGreaterThanOrEqualTo(3);

        book.rebuild(MONTH);

        assertThat(book.wrongCells(MONTH)).isZero();
        assertThat(cells("sales_day")).isEqualTo(days);
        assertThat(cells("sales_month")).isEqualTo(months);
    }

    @Test
    void many_who_sell_the_same_at_once_do_not_stand_in_each_others_way() throws Exception {
        var category = "kat-" + UUID.randomUUID();
        var sellers = Executors.newFixedThreadPool(6);
        for (int i = 0; i < 30; i++) {
            int day = 10 + i % 3;
            sellers.submit(() -> sell(day, category));
        }
        sellers.shutdown();
        assertThat(sellers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(book.wrongCells(MONTH)).isZero();
        assertThat(sql.number(
                        "SELECT orders FROM sales_month WHERE dimension = 'CATEGORY' AND key = ? AND warehouse = ''",
                        category))
                .isEqualTo(30);
    }
}
