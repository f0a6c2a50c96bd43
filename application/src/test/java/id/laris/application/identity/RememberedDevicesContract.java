package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Origin;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of remembered devices promises. */
public interface RememberedDevicesContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    RememberedDevices devices();

    /** Where the accounts lie that they belong to. */
    Accounts accounts();

    private AccountId account() {
        var id = new AccountId(UUID.randomUUID());
        accounts()
                .add(Account.active(
                        id,
                        AccountKind.STAFF,
                        new EmailAddress("d-" + id + "@contoh.test"),
                        "Budi",
                        "$argon2id$x",
                        NOW));
        return id;
    }

    private RememberedDevices.Device device(AccountId account, Instant since) {
        return new RememberedDevices.Device(
                UUID.randomUUID(), account, since, since.plus(Duration.ofDays(30)), new Origin("192.0.2.1", "Firefox"));
    }

    private byte[] newToken() {
        return Tokens.hash(UUID.randomUUID().toString());
    }

    @Test
    default void a_device_is_known_for_its_account_until_its_end() {
        var account = account();
        var token = newToken();
        var device = device(account, NOW);
        devices().add(token, device);

        assertThat(devices().knows(account, token, NOW)).isTrue();
        assertThat(devices().knows(account(), token, NOW)).isFalse();
        assertThat(devices().knows(account, newToken(), NOW)).isFalse();
        assertThat(devices().knows(account, token, device.until())).isFalse();
    }

    @Test
    default void devices_are_listed_and_forgotten_by_whom_they_belong_to() {
        var account = account();
        var older = device(account, NOW);
        var newer = device(account, NOW.plusSeconds(10));
        var token = newToken();
        devices().add(token, older);
        devices().add(newToken(), newer);

        assertThat(devices().of(account, NOW)).containsExactly(newer, older);
        assertThat(devices().forget(account(), older.id())).isFalse();
        assertThat(devices().forget(account, older.id())).isTrue();
        assertThat(devices().knows(account, token, NOW)).isFalse();
        devices().forgetAllOf(account);
        assertThat(devices().of(account, NOW)).isEmpty();
    }
}
