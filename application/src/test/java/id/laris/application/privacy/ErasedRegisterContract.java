package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.AccountId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every register of those who were forgotten promises. */
public interface ErasedRegisterContract {
    ErasedRegister register();

    private static AccountId somebody() {
        return new AccountId(UUID.randomUUID());
    }

    @Test
    default void whoever_was_added_stays_in_it() {
        var sari = somebody();
        var budi = somebody();
        assertThat(register().all()).doesNotContain(sari, budi);

        register().add(List.of(sari));
        register().add(List.of());
        register().add(List.of(budi, sari));

        assertThat(register().all()).contains(sari, budi);
    }
}
