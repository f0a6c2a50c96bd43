package id.laris.application.stock;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.PreviewCounts.Line;
import id.laris.application.stock.PreviewCounts.Query;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeEnded;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreviewCountsTest {
    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 10).receive(TOPI, BANDUNG, 4);
    private final InMemoryStockTakes takes = new InMemoryStockTakes(shop.undo);
    private final EnterCounts enterCounts =
            new EnterCounts(takes, shop.stock, shop.products, shop.clock, shop.actor, new AuditNotes());
    private final PreviewCounts previewCounts = new PreviewCounts(takes, shop.products, shop.actor);
    private final StockTake take = StockTake.start(
            takes.nextNumber(2026), BANDUNG, "Rak A", List.of(KAOS_M, TOPI), "uji", shop.clock.instant());

    PreviewCountsTest() {
        takes.add(take);
    }

    private List<String> told(int round, String csv) {
        return previewCounts
                .preview(
                        new Query(take.number(), round, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))))
                .stream()
                .map(PreviewCountsTest::text)
                .toList();
    }

    private static String text(Line line) {
        return (line.line() + " " + line.outcome() + " "
                        + line.counted().map(String::valueOf).orElse(line.why()))
                .strip();
    }

    @Test
    void the_sheet_comes_back_filled_in_and_blank_cells_are_left_for_later() {
        assertThat(told(1, "bin,sku,counted\nA-01,KAOS-NILA-M,9\n,TOPI-HITAM,\n,KAOS-NILA-L,007\n"))
                .containsExactly("2 COUNTED 9", "3 LEFT", "4 FOUND 7");
        assertThat(takes.get(take.number()).due(1)).hasSize(2);
    }

    @Test
    void each_wrong_line_is_refused_for_its_own_reason() {
        assertThat(told(
                        1,
                        "sku;counted\r\nTIDAK-ADA;1\r\n;3\r\nTOPI-HITAM;-1\r\nTOPI-HITAM;1,5\r\nTOPI-HITAM;1000001\r\n"
                                + "TOPI-HITAM;2147483648\r\nTOPI-HITAM;4;4\r\nTOPI-HITAM;4\r\nTOPI-HITAM;5\r\n"))
                .containsExactly(
                        "2 REFUSED sku-not-found",
                        "3 REFUSED invalid-sku",
                        "4 REFUSED invalid-quantity",
                        "5 REFUSED invalid-figure",
                        "6 REFUSED invalid-quantity",
                        "7 REFUSED invalid-quantity",
                        "8 REFUSED invalid-cells",
                        "9 COUNTED 4",
                        "10 REFUSED sku-twice");
    }

    @Test
    void a_second_count_is_of_what_differed_only() {
        enterCounts.enter(take.number(), 1, Map.of(KAOS_M, Quantity.of(10), TOPI, Quantity.of(3)));

        assertThat(told(2, "sku,counted\nKAOS-NILA-M,10\nTOPI-HITAM,4\n"))
                .containsExactly("2 REFUSED not-due", "3 COUNTED 4");
        assertThat(told(1, "sku,counted\nTOPI-HITAM,4\n")).containsExactly("2 AGAIN 4");
    }

    @Test
    void what_is_no_table_or_too_long_or_over_is_refused_as_a_whole() {
        assertThatThrownBy(() -> told(1, "apa\n1\n")).hasFieldOrPropertyWithValue("code", "table-without-headings");
        assertThatThrownBy(() -> told(1, "sku,counted\n")).hasFieldOrPropertyWithValue("code", "table-empty");
        assertThatThrownBy(() -> told(1, "sku,counted\n" + "A,1\n".repeat(StockTake.MOST_LINES + 1)))
                .hasFieldOrPropertyWithValue("code", "table-too-long");
        takes.save(take.callOff("uji", shop.clock.instant()), List.of());
        assertThatThrownBy(() -> told(1, "sku,counted\nTOPI-HITAM,4\n")).isInstanceOf(StockTakeEnded.class);
    }

    @Test
    void who_works_elsewhere_looks_at_nothing() {
        shop.actor.become(
                Actor.staff(new AccountId(UUID.randomUUID()), Set.of(Permission.ADJUST_STOCK), Set.of(Goods.JAKARTA)));

        assertThatThrownBy(() -> told(1, "sku,counted\nTOPI-HITAM,4\n")).isInstanceOf(NotYourWarehouse.class);
    }
}
