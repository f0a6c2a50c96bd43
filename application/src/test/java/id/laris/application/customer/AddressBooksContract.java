package id.laris.application.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shipping.FewRegions;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.AddressId;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.StaleVersion;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of address books promises. */
public interface AddressBooksContract {
    AddressBooks books();

    static PostalAddress address(String recipient) {
        return new PostalAddress(
                recipient,
                new PhoneNumber("0812 0000 1111"),
                "Jl. Setiabudi 10 RT 02/03",
                new FewRegions().village(FewRegions.BANDUNG_VILLAGE).orElseThrow(),
                "40153");
    }

    private static AddressId id() {
        return new AddressId(UUID.randomUUID());
    }

    @Test
    default void a_book_comes_back_in_its_order() {
        var customer = new AccountId(UUID.randomUUID());
        var office = id();
        var book = AddressBook.empty()
                .with(id(), "Rumah", address("Sari"), false)
                .with(office, "Kantor", address("Budi"), true)
                .with(id(), "", address("Ibu"), false);

        books().save(customer, book);

        var stored = books().of(customer);
        assertThat(stored.entries()).isEqualTo(book.entries());
        assertThat(stored.entries()).extracting(e -> e.address().recipient()).containsExactly("Budi", "Sari", "Ibu");
        books().save(customer, stored.without(office));
        assertThat(books().of(customer).entries())
                .extracting(e -> e.address().recipient())
                .containsExactly("Sari", "Ibu");
    }

    @Test
    default void nobody_has_a_book_before_the_first_address() {
        assertThat(books().of(new AccountId(UUID.randomUUID())).entries()).isEmpty();
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var customer = new AccountId(UUID.randomUUID());
        var book = AddressBook.empty().with(id(), "Rumah", address("Sari"), false);
        books().save(customer, book);

        assertThatThrownBy(() -> books().save(customer, book)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void an_erased_book_is_empty_and_others_are_not() {
        var customer = new AccountId(UUID.randomUUID());
        var other = new AccountId(UUID.randomUUID());
        books().save(customer, AddressBook.empty().with(id(), "Rumah", address("Sari"), false));
        books().save(other, AddressBook.empty().with(id(), "Rumah", address("Budi"), false));

        books().erase(customer);

        assertThat(books().of(customer)).isEqualTo(AddressBook.empty());
        assertThat(books().of(other).entries()).hasSize(1);
    }
}
