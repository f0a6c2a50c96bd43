package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockWish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything promises that keeps who waits for goods. SKUs and addresses are new for each test. */
public interface StockWishesContract {
    Instant AT = Instant.parse("2026-11-21T02:00:00Z");

    StockWishes wishes();

    private Sku newSku() {
        return new Sku("W-" + UUID.randomUUID());
    }

    private EmailAddress newEmail() {
        return new EmailAddress("w" + UUID.randomUUID().toString().replace("-", "") + "@contoh.test");
    }

    private StockWish visitor(Sku sku, EmailAddress email, Instant at) {
        return StockWish.ofVisitor(UUID.randomUUID(), sku, email, Language.EN, at);
    }

    private StockWish waiting(Sku sku, Instant at) {
        var wish = visitor(sku, newEmail(), at).confirmed(at);
        assertThat(wishes().add(wish)).isTrue();
        return wish;
    }

    @Test
    default void an_address_waits_once_for_a_sku() {
        var wish = visitor(newSku(), newEmail(), AT);

        assertThat(wishes().add(wish)).isTrue();
        assertThat(wishes().add(visitor(wish.sku(), wish.email(), AT.plusSeconds(1))))
                .isFalse();

        assertThat(wishes().find(wish.id())).contains(wish);
        assertThat(wishes().find(wish.sku(), wish.email())).contains(wish);
        assertThat(wishes().find(newSku(), wish.email())).isEmpty();
        assertThat(wishes().remove(wish.id())).isTrue();
        assertThat(wishes().remove(wish.id())).isFalse();
        assertThat(wishes().find(wish.id())).isEmpty();
    }

    @Test
    default void only_confirmed_and_untold_ones_wait_in_order_of_asking() {
        var sku = newSku();
        var second = waiting(sku, AT.plusSeconds(5));
        var first = waiting(sku, AT);
        var third = waiting(sku, AT.plusSeconds(9));
        wishes().add(visitor(sku, newEmail(), AT.minusSeconds(60)));

        assertThat(wishes().next(sku, 2)).containsExactly(first, second);
        assertThat(wishes().waiting(List.of(sku, newSku())))
                .containsOnlyKeys(sku)
                .containsEntry(sku, 3L);

        wishes().told(List.of(first.id(), second.id()), AT.plusSeconds(60));
        assertThat(wishes().next(sku, 10)).containsExactly(third);
        assertThat(wishes().begin(sku, AT.plusSeconds(60))).isEqualTo(2);
        assertThat(wishes().begin(sku, AT.plusSeconds(61))).isZero();
    }

    @Test
    default void a_wish_is_confirmed() {
        var wish = visitor(newSku(), newEmail(), AT);
        wishes().add(wish);

        wishes().save(wish.confirmed(AT.plusSeconds(3)));

        assertThat(wishes().find(wish.id())).contains(wish.confirmed(AT.plusSeconds(3)));
    }

    @Test
    default void what_is_wanted_is_read_page_by_page() {
        var one = waiting(newSku(), AT).sku();
        var other = waiting(newSku(), AT).sku();
        waiting(one, AT);
        var unconfirmed = newSku();
        wishes().add(visitor(unconfirmed, newEmail(), AT));

        var found = new java.util.ArrayList<Sku>();
        var after = Optional.<Sku>empty();
        List<Sku> page;
        do {
            page = wishes().wanted(after, 1);
            found.addAll(page);
            after = page.stream().findFirst();
        } while (!page.isEmpty());

        assertThat(found)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(one, other)
                .doesNotContain(unconfirmed);
    }

    @Test
    default void a_customer_has_those_of_the_account_and_confirmed_ones_of_its_address() {
        var account = new AccountId(UUID.randomUUID());
        var email = newEmail();
        var own =
                StockWish.ofCustomer(UUID.randomUUID(), newSku(), newEmail(), account, Language.ID, AT.plusSeconds(1));
        var before = visitor(newSku(), email, AT).confirmed(AT);
        var somebodys = visitor(newSku(), email, AT);
        List.of(own, before, somebodys, visitor(newSku(), newEmail(), AT)).forEach(wishes()::add);

        assertThat(wishes().of(account, email)).containsExactly(before, own);

        wishes().erase(account, Optional.of(email));
        assertThat(wishes().of(account, email)).isEmpty();
        assertThat(wishes().find(somebodys.id())).isEmpty();
    }

    @Test
    default void what_is_over_is_forgotten() {
        var sku = newSku();
        var told = waiting(sku, AT);
        var toldLately = waiting(sku, AT);
        var unconfirmed = visitor(sku, newEmail(), AT.minus(Duration.ofDays(8)));
        var unconfirmedYet = visitor(sku, newEmail(), AT);
        wishes().add(unconfirmed);
        wishes().add(unconfirmedYet);
        var inVain = waiting(sku, AT.minus(Duration.ofDays(200)));
        var waits = waiting(sku, AT.minus(Duration.ofDays(100)));
        wishes().told(List.of(told.id()), AT.minus(Duration.ofDays(15)));
        wishes().told(List.of(toldLately.id()), AT);

        wishes().forget(AT.minus(Duration.ofDays(14)), AT.minus(Duration.ofDays(7)), AT.minus(Duration.ofDays(180)));

        for (var gone : List.of(told, unconfirmed, inVain))
            assertThat(wishes().find(gone.id())).isEmpty();
        for (var kept : List.of(toldLately, unconfirmedYet, waits))
            assertThat(wishes().find(kept.id())).isPresent();
    }
}
