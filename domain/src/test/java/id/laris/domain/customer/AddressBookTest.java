package id.laris.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AddressBookTest {
    private static final PostalAddress HOME = new PostalAddress(
            "Sari Dewi",
            new PhoneNumber("0812 0000 1111"),
            "Jl. Setiabudi 10",
            new PostalAddress.VillageName(
                    new RegionCode("32.73.01.1001"), "Gegerkalong", "Sukasari", "Kota Bandung", "Jawa Barat"),
            "40153");

    private static AddressId id(int number) {
        return new AddressId(new UUID(0, number));
    }

    /** Steps: 0–9 save that address, 10–19 save it as the default, 20–29 choose it, 30–39 remove it. */
    @Property
    void whatever_is_done_there_is_one_default_and_it_comes_first(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 39) Integer> steps) {
        var book = AddressBook.empty();
        for (var step : steps) {
            var id = id(step % 10);
            if (step < 20) book = book.with(id, "", HOME, step >= 10);
            else if (book.find(id).isPresent()) book = step < 30 ? book.withMain(id) : book.without(id);

            assertThat(book.entries().stream().filter(AddressBook.Entry::main))
                    .hasSize(book.entries().isEmpty() ? 0 : 1);
            if (step >= 10 && step < 30 && book.find(id).isPresent())
                assertThat(book.main().orElseThrow().id()).isEqualTo(id);
        }
    }

    @Example
    void a_corrected_default_stays_the_default() {
        var book = AddressBook.empty().with(id(1), "Rumah", HOME, false).with(id(2), "Kantor", HOME, false);

        assertThat(book.with(id(1), "Rumah baru", HOME, false)
                        .main()
                        .orElseThrow()
                        .label())
                .isEqualTo("Rumah baru");
    }

    @Example
    void more_than_twenty_addresses_are_refused() {
        var book = AddressBook.empty();
        for (int i = 0; i < AddressBook.MOST; i++) book = book.with(id(i), "", HOME, false);
        var full = book;

        assertThatThrownBy(() -> full.with(id(99), "", HOME, false)).isInstanceOf(Invalid.class);
        assertThat(full.with(id(3), "lagi", HOME, false).entries()).hasSize(AddressBook.MOST);
    }

    @Example
    void an_address_that_is_not_in_the_book_does_not_exist() {
        assertThatThrownBy(() -> AddressBook.empty().without(id(1))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> AddressBook.empty().withMain(id(1))).isInstanceOf(Missing.class);
    }

    @Example
    void a_book_does_not_tell_whose_it_is() {
        assertThat(AddressBook.empty().with(id(1), "Rumah", HOME, false).toString())
                .doesNotContain("Sari")
                .doesNotContain("Setiabudi");
    }
}
