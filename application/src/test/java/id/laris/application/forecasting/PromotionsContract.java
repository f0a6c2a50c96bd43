package id.laris.application.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.forecasting.Promotion;
import id.laris.domain.forecasting.Promotion.Scope;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of promotions promises. Each test looks at its own only. */
public interface PromotionsContract {
    LocalDate DAY = LocalDate.parse("2026-08-10");
    Instant NOW = Instant.parse("2026-08-01T03:00:00Z");

    Promotions promotions();

    private static Promotion promotion(String kind, LocalDate from, LocalDate to) {
        return new Promotion(
                UUID.randomUUID(), new Promotion.Kind(kind), from, to, Scope.SHOP, "", "Semua toko", NOW, 0);
    }

    private Promotion added(String kind, LocalDate from, LocalDate to) {
        var promotion = promotion(kind, from, to);
        promotions().add(promotion);
        return promotion;
    }

    private static String mark() {
        return "Uji " + UUID.randomUUID();
    }

    @Test
    default void it_comes_back_as_it_was_written() {
        var all = added(mark(), DAY, DAY.plusDays(7));
        var one = new Promotion(
                UUID.randomUUID(),
                new Promotion.Kind("Diskon 20%_"),
                DAY,
                DAY,
                Scope.PRODUCT,
                "kaos-kawung",
                "",
                NOW,
                0);
        promotions().add(one);

        assertThat(promotions().get(all.id())).isEqualTo(all);
        assertThat(promotions().get(one.id())).isEqualTo(one);
        assertThat(promotions().get(one.id()).kind().name()).isEqualTo("Diskon 20%_");
        assertThatThrownBy(() -> promotions().get(UUID.randomUUID())).isInstanceOf(Missing.class);
    }

    @Test
    default void who_saw_an_older_version_neither_changes_nor_removes() {
        var before = added(mark(), DAY, DAY);
        var after = before.changedTo(
                new Promotion.Kind(mark()),
                DAY.plusDays(1),
                DAY.plusDays(2),
                Scope.CATEGORY,
                "kaos",
                "x",
                NOW.plusSeconds(9));

        promotions().save(after);

        var stored = promotions().get(before.id());
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.kind()).isEqualTo(after.kind());
        assertThat(stored.from()).isEqualTo(DAY.plusDays(1));
        assertThat(stored.scope()).isEqualTo(Scope.CATEGORY);
        assertThat(stored.key()).isEqualTo("kaos");
        assertThat(stored.changedAt()).isEqualTo(NOW.plusSeconds(9));
        assertThatThrownBy(() -> promotions().save(after)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> promotions().remove(before.id(), 0)).isInstanceOf(StaleVersion.class);
        promotions().remove(before.id(), 1);
        assertThatThrownBy(() -> promotions().get(before.id())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> promotions().remove(before.id(), 1)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void the_latest_come_first_page_after_page_whatever_the_case() {
        var mark = mark();
        var early = added(mark, DAY, DAY);
        var late = added(mark.toUpperCase(Locale.ROOT), DAY.plusDays(40), DAY.plusDays(41));
        var middle = added("Live " + mark, DAY.plusDays(3), DAY.plusDays(90));
        var sameDay = added(mark, DAY.plusDays(3), DAY.plusDays(3));
        added(mark(), DAY.plusDays(2), DAY.plusDays(3));

        var found = new ArrayList<Promotion>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = promotions().list(new Promotions.Query(mark.toLowerCase(Locale.ROOT), cursor, 2));
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(found).containsExactlyInAnyOrder(early, late, middle, sameDay);
        assertThat(found.get(0)).isEqualTo(late);
        assertThat(found.get(3)).isEqualTo(early);
        assertThat(promotions()
                        .list(new Promotions.Query("%" + mark, Optional.empty(), 2))
                        .items())
                .isEmpty();
        for (var wrong : new String[] {"ngawur", "2026-13-40_" + early.id(), "", "2026-08-10"})
            assertThatThrownBy(() -> promotions().list(new Promotions.Query("", Optional.of(wrong), 2)))
                    .isInstanceOf(Invalid.class);
    }

    @Test
    default void those_of_some_days_are_all_that_have_one_of_them() {
        var before = added(mark(), DAY.minusDays(5), DAY.minusDays(1));
        var into = added(mark(), DAY.minusDays(5), DAY);
        var over = added(mark(), DAY.minusDays(40), DAY.plusDays(40));
        var last = added(mark(), DAY.plusDays(6), DAY.plusDays(20));
        var after = added(mark(), DAY.plusDays(7), DAY.plusDays(8));

        assertThat(promotions().during(DAY, DAY.plusDays(6)))
                .contains(into, over, last)
                .doesNotContain(before, after);
    }
}
