package id.laris.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Example;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final EmailAddress SARI = new EmailAddress("sari@contoh.test");

    private final Account registered =
            Account.registered(new AccountId(new UUID(0, 1)), SARI, "Sari Dewi", "$argon2id$x", Language.EN, NOW);

    @Example
    void a_registered_customer_signs_in_once_the_address_is_verified() {
        assertThat(registered.isActive()).isFalse();
        assertThat(registered.activated().isActive()).isTrue();
    }

    @Example
    void a_deactivated_account_may_be_opened_again_a_closed_one_never() {
        assertThat(registered.activated().deactivated().activated().isActive()).isTrue();
        assertThatThrownBy(() -> registered.closed().activated()).isInstanceOf(AccountStepNotAllowed.class);
    }

    @Example
    void closing_forgets_name_address_and_password() {
        var closed = registered.activated().closed();

        assertThat(closed.email()).isNotEqualTo(SARI);
        assertThat(closed.name()).doesNotContain("Sari");
        assertThat(closed.passwordHash()).isEmpty();
    }

    @Example
    void nothing_personal_is_printed() {
        assertThat(registered.toString()).doesNotContain("Sari", "sari", "argon2id");
    }

    @Example
    void a_name_is_one_line_of_text() {
        assertThatThrownBy(() -> registered.named("Sari\nBcc: x@y.id")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> registered.named(" ")).isInstanceOf(Invalid.class);
    }
}
