package id.laris.application.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.GarmentKind;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.Profile;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.StaleVersion;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of profiles promises. */
public interface ProfilesContract {
    Profiles profiles();

    private static Profile told() {
        return new Profile(
                Optional.of(new PhoneNumber("0812 0000 1111")),
                Optional.of(LocalDate.of(1998, 5, 21)),
                Language.EN,
                Map.of(GarmentKind.TOP, "M", GarmentKind.FOOTWEAR, "41"),
                Set.of("kaos", "jaket"),
                "Alergi wol.\nTerima kasih",
                true,
                0);
    }

    @Test
    default void a_profile_comes_back_as_it_was_told() {
        var customer = new AccountId(UUID.randomUUID());

        profiles().save(customer, told());

        assertThat(profiles().find(customer).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(told());
    }

    @Test
    default void what_is_taken_back_is_gone() {
        var customer = new AccountId(UUID.randomUUID());
        profiles().save(customer, told());
        var stored = profiles().find(customer).orElseThrow();

        profiles()
                .save(
                        customer,
                        new Profile(
                                Optional.empty(),
                                Optional.empty(),
                                Language.ID,
                                Map.of(),
                                Set.of(),
                                "",
                                false,
                                stored.version()));

        assertThat(profiles().find(customer).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(Profile.empty(Language.ID));
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var customer = new AccountId(UUID.randomUUID());
        profiles().save(customer, told());

        assertThatThrownBy(() -> profiles().save(customer, told())).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void an_erased_profile_is_gone_and_others_are_not() {
        var customer = new AccountId(UUID.randomUUID());
        var other = new AccountId(UUID.randomUUID());
        profiles().save(customer, told());
        profiles().save(other, told());

        profiles().erase(customer);
        profiles().erase(customer);

        assertThat(profiles().find(customer)).isEmpty();
        assertThat(profiles().find(other)).isPresent();
    }
}
