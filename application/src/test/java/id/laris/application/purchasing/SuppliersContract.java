package id.laris.application.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierContact;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of suppliers promises. */
public interface SuppliersContract {
    Suppliers suppliers();

    static Supplier supplier(String name) {
        return new Supplier(
                new SupplierId(UUID.randomUUID()),
                name,
                new SupplierContact(
                        "Bu Rahayu",
                        Optional.of(new EmailAddress("rahayu@kain.test")),
                        Optional.of(new PhoneNumber("081200002222"))),
                Language.ID,
                7,
                Money.rupiah(500_000),
                true,
                0);
    }

    /** One who sells any amount. */
    static Supplier easy() {
        return new Supplier(
                new SupplierId(UUID.randomUUID()),
                "Kain Mudah",
                SupplierContact.NOBODY,
                Language.ID,
                7,
                Money.rupiah(0),
                true,
                0);
    }

    private Supplier added(String name) {
        var supplier = supplier(name);
        suppliers().add(supplier);
        return supplier;
    }

    @Test
    default void a_supplier_comes_back_as_it_was_written() {
        var supplier = added("Kain Jaya");

        assertThat(suppliers().get(supplier.id())).isEqualTo(supplier);
    }

    @Test
    default void who_has_no_contact_comes_back_without_one() {
        var nobody = supplier("Tanpa Nama");
        var bare = new Supplier(
                nobody.id(),
                "Tanpa Nama",
                SupplierContact.NOBODY,
                Language.EN,
                0,
                Money.rupiah(0),
                Money.rupiah(150_000),
                false,
                0);
        suppliers().add(bare);

        assertThat(suppliers().get(bare.id())).isEqualTo(bare);
        assertThat(suppliers().active()).doesNotContain(bare);
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var supplier = added("Kain Jaya");
        var renamed = new Supplier(
                supplier.id(),
                "Kain Makmur",
                supplier.contact(),
                Language.EN,
                3,
                Money.rupiah(1),
                Money.rupiah(75_000),
                false,
                0);

        suppliers().save(renamed);

        var stored = suppliers().get(supplier.id());
        assertThat(stored.name()).isEqualTo("Kain Makmur");
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.active()).isFalse();
        assertThat(stored.orderCost()).isEqualTo(Money.rupiah(75_000));
        assertThat(stored.contact()).isEqualTo(supplier.contact());
        assertThatThrownBy(() -> suppliers().save(renamed)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void lists_by_name_page_after_page_whatever_the_case() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var c = added("c " + mark);
        var a = added("A " + mark);
        var b = added("b " + mark.toUpperCase(java.util.Locale.ROOT));

        var found = new ArrayList<Supplier>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = suppliers().list(mark, cursor, 2);
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(found).containsExactly(a, b, c);
        assertThat(suppliers().active()).containsSubsequence(a, b, c);
        assertThat(suppliers().list("%" + mark, Optional.empty(), 2).items()).isEmpty();
        assertThatThrownBy(() -> suppliers().list("", Optional.of("ngawur"), 2)).isInstanceOf(Invalid.class);
    }

    @Test
    default void names_are_told_of_those_that_are_known() {
        var supplier = added("Kain Jaya");

        assertThat(suppliers().names(List.of(supplier.id(), new SupplierId(UUID.randomUUID()))))
                .containsOnly(java.util.Map.entry(supplier.id(), "Kain Jaya"));
        assertThatThrownBy(() -> suppliers().get(new SupplierId(UUID.randomUUID())))
                .isInstanceOf(Missing.class);
    }
}
