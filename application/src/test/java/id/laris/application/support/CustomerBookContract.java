package id.laris.application.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.identity.Accounts;
import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of customers promises. */
public interface CustomerBookContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    CustomerBook book();

    Accounts accounts();

    Orders orders();

    /** A word nobody else is called by. */
    private static String word() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static EmailAddress newEmail() {
        return new EmailAddress("p-" + UUID.randomUUID() + "@contoh.test");
    }

    private Account member(String name, Instant since) {
        var account = Account.registered(
                new AccountId(UUID.randomUUID()), newEmail(), name, "$argon2id$x", Language.ID, since);
        accounts().add(account);
        return account;
    }

    private Order order(String name, EmailAddress email, String phone, Instant at) {
        var order = Orderings.order(
                orders().nextNumber(), PaymentMethod.QRIS, at, new Contact(name, email, new PhoneNumber(phone)));
        orders().add(order);
        return order;
    }

    private List<CustomerBook.Entry> found(String text) {
        return book().list(new CustomerQuery(text, Optional.empty(), 200)).items();
    }

    private List<CustomerKey> keys(String text) {
        return found(text).stream().map(CustomerBook.Entry::key).toList();
    }

    private static CustomerKey keyOf(Account account) {
        return new CustomerKey.Member(account.id());
    }

    private static CustomerKey keyOf(Order order) {
        return new CustomerKey.BuyerOf(order.number());
    }

    @Test
    default void a_member_is_found_by_mail_and_by_whole_words_of_the_name() {
        var word = word();
        var account = member("Cári " + word, NOW);

        for (var text : List.of(account.email().value(), account.email().value().toUpperCase(), word, word + " CARI"))
            assertThat(keys(text)).as(text).containsExactly(keyOf(account));
        assertThat(found(word.substring(0, 8))).isEmpty();
        assertThat(found(word + " lain")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    default void a_member_is_found_by_what_their_orders_say() {
        var word = word();
        var account = member("Sari", NOW);
        var phone = "+62819" + String.valueOf(System.nanoTime()).substring(3, 11);
        var order = order("Untuk " + word, newEmail(), phone, NOW);
        orders().assign(order.id(), account.id());
        var other = order("Sari", newEmail(), "081200001111", NOW.plusSeconds(60));
        orders().assign(other.id(), account.id());

        for (var text : List.of(
                order.number().value(),
                word,
                phone,
                order.buyer().orElseThrow().email().value()))
            assertThat(keys(text)).as(text).contains(keyOf(account));
        assertThat(found(word)).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Sari");
            assertThat(entry.email()).isEqualTo(account.email());
            assertThat(entry.state()).contains(AccountState.UNVERIFIED);
            assertThat(entry.since()).isEqualTo(NOW);
            assertThat(entry.orders()).isEqualTo(2);
            assertThat(entry.lastOrder()).contains(NOW.plusSeconds(60));
        });
    }

    @Test
    default void a_guest_stands_once_by_the_newest_order_that_was_found() {
        var word = word();
        var email = newEmail();
        order("Tamu " + word, email, "081200001111", NOW);
        var newest = order("Tamu " + word, email, "081200001111", NOW.plusSeconds(60));
        order("Nama Lain", email, "081200001111", NOW.plusSeconds(120));

        assertThat(found(word)).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo(keyOf(newest));
            assertThat(entry.name()).isEqualTo("Tamu " + word);
            assertThat(entry.email()).isEqualTo(email);
            assertThat(entry.state()).isEmpty();
            assertThat(entry.since()).isEqualTo(NOW.plusSeconds(60));
            assertThat(entry.orders()).isEqualTo(3);
            assertThat(entry.lastOrder()).contains(NOW.plusSeconds(120));
        });
        assertThat(found(email.value())).hasSize(1);
    }

    @Test
    default void neither_staff_nor_closed_accounts_are_listed() {
        var word = word();
        accounts()
                .add(Account.active(
                        new AccountId(UUID.randomUUID()), AccountKind.STAFF, newEmail(), word, "$argon2id$x", NOW));
        var gone = member(word, NOW);
        accounts().save(gone.closed());

        assertThat(found(word)).isEmpty();
    }

    @Test
    default void a_new_name_counts_and_the_old_one_does_not() {
        var before = word();
        var after = word();
        var account = member(before, NOW);

        accounts().save(account.named(after));

        assertThat(found(before)).isEmpty();
        assertThat(keys(after)).containsExactly(keyOf(account));
    }

    @Test
    default void lists_newest_first_page_by_page() {
        var word = word();
        var expected = new ArrayList<CustomerKey>();
        for (int i = 0; i < 5; i++) {
            var at = NOW.plusSeconds(i);
            expected.add(0, i % 2 == 0 ? keyOf(member(word, at)) : keyOf(order(word, newEmail(), "081200001111", at)));
        }

        var seen = new ArrayList<CustomerKey>();
        var cursor = Optional.<String>empty();
        do {
            var page = book().list(new CustomerQuery(word, cursor, 2));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(entry -> seen.add(entry.key()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen).isEqualTo(expected);
        assertThatThrownBy(() -> book().list(new CustomerQuery(word, Optional.of("x"), 2)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    default void without_words_only_members_are_listed() {
        var account = member("Sari", NOW.plusSeconds(86_400L * 3650));
        var guest = order("Tamu", newEmail(), "081200001111", NOW.plusSeconds(86_400L * 3651));

        assertThat(keys("")).contains(keyOf(account)).doesNotContain(keyOf(guest));
    }
}
