package id.laris.application.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.InvalidFields;
import id.laris.application.shipping.FewRegions;
import id.laris.domain.customer.AddressId;
import id.laris.domain.shared.Missing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private final CustomerRoom room = new CustomerRoom();

    private static SaveAddress.Form form(Optional<AddressId> id, String recipient) {
        return new SaveAddress.Form(
                id,
                "Rumah",
                recipient,
                "0812 0000 1111",
                "Jl. Setiabudi 10\nRT 02",
                FewRegions.BANDUNG_VILLAGE.value(),
                "40153",
                false);
    }

    @Test
    void a_saved_address_knows_the_names_of_its_region() {
        room.saveAddress.save(form(Optional.empty(), "Sari"));

        var saved = room.showAddresses.show().main().orElseThrow().address();
        assertThat(saved.village().regency()).isEqualTo("Kota Bandung");
        assertThat(saved.street()).isEqualTo("Jl. Setiabudi 10 RT 02");
    }

    @Test
    void a_corrected_address_stays_one() {
        var id = room.saveAddress.save(form(Optional.empty(), "Sari"));

        room.saveAddress.save(form(Optional.of(id), "Sari Dewi"));

        assertThat(room.showAddresses.show().entries())
                .singleElement()
                .satisfies(e -> assertThat(e.address().recipient()).isEqualTo("Sari Dewi"));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var wrong = new SaveAddress.Form(Optional.empty(), null, "", "12", "x", "32.73", "0123", false);

        assertThatThrownBy(() -> room.saveAddress.save(wrong))
                .isInstanceOfSatisfying(InvalidFields.class, refused -> assertThat(
                                refused.fields().keySet())
                        .containsExactlyInAnyOrder("recipient", "phone", "street", "village", "postalCode"));
    }

    @Test
    void another_customers_address_does_not_exist() {
        var id = room.saveAddress.save(form(Optional.empty(), "Sari"));

        room.as(CustomerRoom.BUDI);

        assertThat(room.showAddresses.show().entries()).isEmpty();
        assertThatThrownBy(() -> room.saveAddress.save(form(Optional.of(id), "Budi")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> room.removeAddress.remove(id)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> room.chooseMainAddress.choose(id)).isInstanceOf(Missing.class);
    }

    @Test
    void the_chosen_address_is_the_default_until_it_goes() {
        var home = room.saveAddress.save(form(Optional.empty(), "Sari"));
        var office = room.saveAddress.save(form(Optional.empty(), "Kantor"));

        room.chooseMainAddress.choose(office);
        assertThat(room.showAddresses.show().main().orElseThrow().id()).isEqualTo(office);

        room.removeAddress.remove(office);
        assertThat(room.showAddresses.show().main().orElseThrow().id()).isEqualTo(home);
    }
}
