package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.reporting.RankGoods.Query;
import id.laris.application.reporting.RankGoods.Rank;
import id.laris.application.reporting.RankGoods.Row;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankGoodsTest {
    private static final Period MARCH = new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));

    private final TestShop shop = new TestShop();
    private final RankGoods rank =
            new RankGoods(shop.salesSums, new InMemoryStockSheet(shop.products, shop.stock, shop.skuCosts), shop.actor);

    /** Two shirts of size M and a hat, as every order of {@link Orderings}. */
    private void sell(String day) {
        var order = Orderings.order(
                shop.orders.nextNumber(), PaymentMethod.CASH_ON_DELIVERY, Instant.parse(day + "T05:00:00Z"), "Sari");
        shop.salesBook.add(Sales.due(Sales.of(order, "kaos", List.of()), List.of(), order.placedAt()));
    }

    private List<Row> rows(Rank which, boolean bySku) {
        return rank.rank(new Query(which, bySku, MARCH, Optional.empty())).rows();
    }

    @Test
    void the_best_bring_most_pieces_and_say_what_they_did_before() {
        sell("2025-03-03");
        sell("2025-03-20");
        sell("2025-02-20");

        var best = rows(Rank.BEST, false);
        assertThat(best).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo(Goods.kaos().slug().value());
            assertThat(row.name()).isEqualTo(Goods.kaos().title());
            assertThat(row.pieces()).isEqualTo(6);
            assertThat(row.change()).isEqualTo(3);
        });
        var skus = rows(Rank.BEST, true);
        assertThat(skus).hasSizeGreaterThan(1);
        assertThat(skus).extracting(Row::pieces).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        var first = rank.rank(new Query(Rank.BEST, true, MARCH, Optional.empty(), 1));
        assertThat(first.rows()).isEqualTo(skus.subList(0, 1));
        assertThat(first.rowsInAll()).isEqualTo(skus.size());
    }

    @Test
    void the_worst_lie_on_the_shelf_and_hardly_sell() {
        shop.receive(Goods.TOPI, Goods.BANDUNG, 7).receive(Goods.KAOS_M, Goods.BANDUNG, 7);
        sell("2025-03-03");

        var worst = rows(Rank.WORST, true);

        assertThat(worst).extracting(Row::key).containsExactly(Goods.TOPI.value(), Goods.KAOS_M.value());
        assertThat(worst).extracting(Row::pieces).first().isEqualTo(1L);
        assertThat(worst).extracting(Row::onHand).containsOnly(7L);
    }

    @Test
    void what_rises_does_not_fall() {
        sell("2025-02-20");
        assertThat(rows(Rank.RISING, false)).isEmpty();
        assertThat(rows(Rank.FALLING, false)).extracting(Row::change).containsExactly(-3L);

        sell("2025-03-03");
        sell("2025-03-04");
        assertThat(rows(Rank.RISING, false)).extracting(Row::change).containsExactly(3L);
        assertThat(rows(Rank.FALLING, false)).isEmpty();
    }

    @Test
    void who_is_bound_to_a_warehouse_sees_what_left_from_there() {
        sell("2025-03-03");
        shop.actor.become(
                Actor.staff(new AccountId(UUID.randomUUID()), Set.of(Permission.VIEW_REPORTS), Set.of(Goods.JAKARTA)));

        assertThat(rows(Rank.BEST, false)).isEmpty();
        assertThatThrownBy(() -> rank.rank(new Query(Rank.BEST, true, MARCH, Optional.of(Goods.BANDUNG))))
                .isInstanceOf(NotYourWarehouse.class);
    }
}
