package id.laris.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.StaffMembers;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.persistence.shared.Sql;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Shops that ran before accounts were sealed. */
@QuarkusTest
class OldStaffAccountsTest {
    @Inject
    OldStaffAccounts old;

    @Inject
    Sql sql;

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers members;

    @Test
    void their_staff_signs_in_as_before_and_their_addresses_are_sealed() {
        var active = staff("lama-" + UUID.randomUUID() + "@contoh.test", true);
        var gone = staff("pergi-" + UUID.randomUUID() + "@contoh.test", false);

        old.takeOver(new StartupEvent());
        old.takeOver(new StartupEvent());

        var account = accounts.find(AccountKind.STAFF, active).orElseThrow();
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.passwordHash()).contains("$argon2id$lama");
        assertThat(members.find(account.id())).contains(StaffMember.of(account.id(), Role.MANAGER, Role.SUPPORT));
        assertThat(accounts.find(AccountKind.STAFF, gone).orElseThrow().state()).isEqualTo(AccountState.DEACTIVATED);
        assertThat(sql.number("SELECT count(*) FROM staff_account")).isZero();
        var stored = sql.find(
                        "SELECT email FROM account WHERE id = ?",
                        row -> row.getBytes("email"),
                        account.id().value())
                .orElseThrow();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("contoh");
    }

    private EmailAddress staff(String email, boolean isActive) {
        sql.update(
                "INSERT INTO staff_account (id, email, password_hash, roles, active) VALUES (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                email,
                "$argon2id$lama",
                Sql.texts(List.of("MANAGER", "SUPPORT")),
                isActive);
        return new EmailAddress(email);
    }
}
