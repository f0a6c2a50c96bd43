package id.laris.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.catalogue.Products;
import id.laris.application.search.SearchQuery;
import id.laris.application.shared.Goods;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.persistence.StatementCounter;
import id.laris.persistence.Together;
import id.laris.persistence.shared.ProductChanges;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.Transactions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveIndexTest {
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(10);

    @Inject
    LiveIndex index;

    @Inject
    Products products;

    @Inject
    Sql sql;

    @Inject
    DataSource dataSource;

    @Inject
    ProductChanges changes;

    @Inject
    Transactions transactions;

    private final String brand = "Merek " + UUID.randomUUID();

    private String add(int number) {
        var slug = "i-" + UUID.randomUUID();
        products.add(List.of(Goods.product(
                slug,
                "Kaos",
                brand,
                "kaos",
                List.of(),
                true,
                Goods.variant(new Sku(slug), Money.rupiah(50_000 + number)))));
        return slug;
    }

    private ProductIndex.Page page(LiveIndex of) {
        var now = of.now();
        var query = new SearchQuery(
                "",
                Optional.empty(),
                Set.of(brand),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                SearchQuery.Sort.PRICE_UP,
                Optional.empty(),
                100,
                Language.ID);
        return now.page(
                new Filters(query, Set.of(), now.terms()),
                Optional.empty(),
                new PageOrder(query, Optional.empty()),
                Optional.empty(),
                100);
    }

    private List<String> known() {
        return page(index).products().stream().map(IndexedProduct::slug).toList();
    }

    private long popularity(String slug) {
        return page(index).products().stream()
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .popularity();
    }

    private static void sell(Connection connection, String slug, int pieces) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE product_document SET popularity = ? WHERE slug = ?")) {
            update.setInt(1, pieces);
            update.setString(2, slug);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void what_another_instance_changed_without_a_word_is_seen_within_seconds() throws Exception {
        var slug = add(0);
        assertThat(popularity(slug)).isZero();

        try (var elsewhere = dataSource.getConnection()) {
            sell(elsewhere, slug, 7);
        }

        await().atMost(A_FEW_SECONDS).until(() -> popularity(slug) == 7);
    }

    @Test
    void what_another_instance_removed_is_gone_within_seconds() {
        var slug = add(0);
        assertThat(known()).containsExactly(slug);

        sql.update("DELETE FROM product_document WHERE slug = ?", slug);

        await().atMost(A_FEW_SECONDS).until(() -> known().isEmpty());
    }

    @Test
    void a_transaction_that_began_first_and_ended_last_is_not_overlooked() throws Exception {
        var slow = add(0);
        var quick = add(1);
        try (var first = dataSource.getConnection();
                var second = dataSource.getConnection()) {
            first.setAutoCommit(false);
            sell(first, slow, 5);
            sell(second, quick, 6);
            await().atMost(A_FEW_SECONDS).until(() -> popularity(quick) == 6);
            assertThat(popularity(slow)).isZero();

            first.commit();
            first.setAutoCommit(true);
        }

        await().atMost(A_FEW_SECONDS).until(() -> popularity(slow) == 5);
        assertThat(popularity(quick)).isEqualTo(6);
    }

    @Test
    void a_transaction_sees_its_own_goods_and_nobody_else_does_until_they_are_committed() {
        var before = add(0);
        QuarkusTransaction.begin();
        try {
            var mine = add(1);
            assertThat(known()).containsExactly(before, mine);
            var seenByOthers = QuarkusTransaction.suspendingExisting().call(this::known);
            assertThat(seenByOthers).containsExactly(before);
        } finally {
            QuarkusTransaction.rollback();
        }

        assertThat(known()).containsExactly(before);
    }

    @Test
    void what_sold_out_in_a_transaction_is_told_to_nobody_else_before_it_is_committed() {
        var slug = add(0);
        QuarkusTransaction.begin();
        try {
            sql.update("UPDATE product_document SET popularity = 3 WHERE slug = ?", slug);
            index.stockChanged();
            assertThat(popularity(slug)).isEqualTo(3);
            assertThat(QuarkusTransaction.suspendingExisting().call(() -> popularity(slug)))
                    .isZero();
        } finally {
            QuarkusTransaction.rollback();
        }

        assertThat(popularity(slug)).isZero();
    }

    @Test
    void everybody_finds_at_once_what_he_saved_while_many_save() {
        var outcomes = Together.run(IntStream.range(0, 6)
                .<Callable<String>>mapToObj(n -> () -> {
                    for (int i = 0; i < 5; i++) {
                        var slug = add(10 * n + i);
                        if (!known().contains(slug)) return slug + " was not found";
                    }
                    return "found";
                })
                .toList());

        assertThat(outcomes).hasSize(6).containsOnly("found");
        assertThat(known()).hasSize(30);
    }

    @Test
    void one_change_costs_two_statements_and_none_costs_none() {
        add(0);
        // The word of the last change comes back a moment later.
        await().atMost(A_FEW_SECONDS)
                .until(() -> StatementCounter.during(index::now).isEmpty());

        index.stockChanged();

        assertThat(StatementCounter.during(index::now)).hasSize(2);
    }

    @Test
    void a_change_of_very_many_goods_in_one_transaction_is_read_to_its_end() {
        var slugs = QuarkusTransaction.requiringNew().call(() -> {
            var first = add(0);
            sql.update("INSERT INTO product_change SELECT gen_random_uuid(), pg_current_xact_id() "
                    + "FROM generate_series(1, 4500)");
            return List.of(first, add(1));
        });

        assertThat(known()).isEqualTo(slugs);
        assertThat(page(new LiveIndex(sql, changes, transactions)).products())
                .extracting(IndexedProduct::slug)
                .isEqualTo(slugs);
    }

    /** Its transactions are counted from a small number again. */
    @Test
    void a_database_that_was_restored_elsewhere_does_not_look_changed_for_ever() {
        var slug = add(0);
        sql.update(
                "UPDATE product_change SET changed_in = '9000000000' WHERE product_id = "
                        + "(SELECT product_id FROM product_document WHERE slug = ?)",
                slug);

        var afterRestart = new LiveIndex(sql, changes, transactions);

        assertThat(page(afterRestart).products())
                .extracting(IndexedProduct::slug)
                .containsExactly(slug);
        assertThat(sql.number("SELECT count(*) FROM product_change WHERE changed_in > pg_current_xact_id()"))
                .isZero();
    }
}
