package id.laris.application.identity;

import static id.laris.application.identity.AccountDesk.SARI;
import static id.laris.application.identity.AccountDesk.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.shared.Language;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Guessed and stolen passwords, by the thousand. What counts is how many are tried in earnest. */
class GuessingTest {
    private static final Duration ATTEMPT = Duration.ofMillis(60);

    private final AccountDesk desk = new AccountDesk();
    private int refusedEarly;
    private int wrong;

    private void attempt(EmailAddress email, String password, String address) {
        try {
            desk.signIn.signIn(new SignIn.Command(
                    AccountKind.CUSTOMER,
                    email,
                    new Password(password),
                    new Origin(address, "curl"),
                    Optional.empty()));
        } catch (TooManyFailures early) {
            refusedEarly++;
        } catch (SignIn.WrongCredentials no) {
            wrong++;
        }
        desk.later(ATTEMPT);
    }

    private int tried(Runnable attack) {
        int before = desk.passwords.checked;
        attack.run();
        return desk.passwords.checked - before;
    }

    @Test
    void a_thousand_guesses_a_minute_at_one_account_from_many_addresses_try_six() {
        desk.customer(SARI);

        int tried = tried(() -> {
            for (int i = 0; i < 1_000; i++) attempt(SARI, "tebakan " + i, "198.51.100." + i % 250);
        });

        assertThat(tried).isLessThanOrEqualTo(6);
        assertThat(refusedEarly).isEqualTo(1_000 - tried);
    }

    @Test
    void the_account_opens_again_and_its_owner_gets_in() {
        desk.customer(SARI);
        for (int i = 0; i < 1_000; i++) attempt(SARI, "tebakan " + i, "198.51.100." + i % 250);

        desk.later(Duration.ofMinutes(15));

        assertThat(desk.signIn(SARI, SECRET)).isNotBlank();
        assertThat(desk.signIn(SARI, SECRET)).isNotBlank();
    }

    @Test
    void a_stolen_list_tried_from_one_address_is_stopped_after_twenty_names() {
        int tried = tried(() -> {
            for (int i = 0; i < 1_000; i++)
                attempt(new EmailAddress("k" + i + "@contoh.test"), "bocor", "198.51.100.9");
        });

        assertThat(tried).isLessThanOrEqualTo(24);
    }

    @Test
    void a_whole_ipv6_network_is_one_address() {
        int tried = tried(() -> {
            for (int i = 0; i < 1_000; i++)
                attempt(new EmailAddress("k" + i + "@contoh.test"), "bocor", "2001:db8:1:2::" + Integer.toHexString(i));
        });

        assertThat(tried).isLessThanOrEqualTo(24);
    }

    @Test
    void a_stolen_list_tried_from_many_addresses_is_counted_and_forgotten_within_the_hour() {
        for (int i = 0; i < 1_000; i++)
            attempt(new EmailAddress("k" + i + "@contoh.test"), "bocor", "198.51.100." + i % 250);

        assertThat(wrong).isEqualTo(1_000);
        assertThat(desk.attempts.size()).isEqualTo(1_250);
        desk.later(Duration.ofHours(1).plusMinutes(1));
        new ForgetOldSignIns(desk.sessions, desk.links, desk.devices, desk.attempts, desk.clock).forget();
        assertThat(desk.attempts.size()).isZero();
    }

    @Test
    void an_office_behind_one_address_is_not_shut_out_by_its_typing_errors() {
        for (int person = 0; person < 200; person++) {
            var email = new EmailAddress("rekan" + person + "@contoh.test");
            desk.customer(email);
            attempt(email, "salah ketik", "192.0.2.1");
            attempt(email, SECRET.value(), "192.0.2.1");
            desk.later(Duration.ofMinutes(1));
        }

        assertThat(refusedEarly).isZero();
    }

    @Test
    void unknown_accounts_are_tried_and_locked_as_known_ones_are() {
        desk.customer(SARI);
        var nobody = new EmailAddress("tidak@ada.test");

        int known = tried(() -> {
            for (int i = 0; i < 20; i++) attempt(SARI, "tebakan " + i, "198.51.100." + i);
        });
        int knownRefused = refusedEarly;
        int unknown = tried(() -> {
            for (int i = 0; i < 20; i++) attempt(nobody, "tebakan " + i, "203.0.113." + i);
        });

        assertThat(unknown).isEqualTo(known);
        assertThat(refusedEarly).isEqualTo(2 * knownRefused);
    }

    @Test
    void registering_hashes_as_much_for_a_known_address_as_for_an_unknown_one() {
        desk.customer(SARI);
        int before = desk.passwords.hashed;
        desk.register(SARI, SECRET);
        int known = desk.passwords.hashed - before;

        desk.register(new EmailAddress("baru@contoh.test"), SECRET);

        assertThat(desk.passwords.hashed - before - known).isEqualTo(known);
    }

    @Test
    void nobodys_letter_box_overflows() {
        for (int i = 0; i < 50; i++) {
            var from = new Origin("198.51.100." + i, "curl");
            try {
                desk.askForNewPassword.ask(AccountKind.CUSTOMER, SARI, Language.ID, from);
            } catch (TooManyFailures early) {
                refusedEarly++;
            }
        }

        assertThat(desk.queued(SARI)).hasSize(4);
        assertThat(refusedEarly).isEqualTo(46);
    }

    @Test
    void who_is_locked_out_by_strangers_gets_in_by_a_new_password() {
        desk.customer(SARI);
        for (int i = 0; i < 30; i++) attempt(SARI, "tebakan " + i, "198.51.100." + i);
        assertThatThrownBy(() -> desk.signIn(SARI, SECRET)).isInstanceOf(TooManyFailures.class);
        desk.askForNewPassword.ask(AccountKind.CUSTOMER, SARI, Language.ID, AccountDesk.PHONE);
        var fresh = new Password("pagi cerah di dago");

        desk.setNewPassword.set(new SetNewPassword.Command(desk.secret(SARI), fresh, AccountDesk.PHONE));

        assertThat(desk.signIn(SARI, fresh)).isNotBlank();
    }
}
