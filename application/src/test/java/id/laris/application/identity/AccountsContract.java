package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of accounts promises. */
public interface AccountsContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    Accounts accounts();

    private Account customer(EmailAddress email) {
        return Account.registered(
                new AccountId(UUID.randomUUID()), email, "Sari Dewi", "$argon2id$x", Language.EN, NOW);
    }

    private Account staff(EmailAddress email) {
        return Account.active(new AccountId(UUID.randomUUID()), AccountKind.STAFF, email, "Budi", "$argon2id$x", NOW);
    }

    private EmailAddress newEmail() {
        return new EmailAddress("s-" + UUID.randomUUID() + "@contoh.test");
    }

    @Test
    default void an_account_is_found_by_id_and_mail() {
        var account = customer(newEmail());
        accounts().add(account);

        assertThat(accounts().find(account.id())).contains(account);
        assertThat(accounts().find(AccountKind.CUSTOMER, account.email())).contains(account);
        assertThat(accounts().none(AccountKind.CUSTOMER)).isFalse();
        assertThat(accounts().find(AccountKind.CUSTOMER, newEmail())).isEmpty();
    }

    @Test
    default void several_are_found_at_once() {
        var one = customer(newEmail());
        var other = staff(newEmail());
        accounts().add(one);
        accounts().add(other);

        assertThat(accounts().find(List.of(one.id(), other.id(), new AccountId(UUID.randomUUID()))))
                .containsExactlyInAnyOrder(one, other);
        assertThat(accounts().find(List.of())).isEmpty();
    }

    @Test
    default void a_hash_is_renewed_only_where_it_is_still_the_known_one() {
        var account = customer(newEmail());
        accounts().add(account);

        accounts().rehash(account.id(), "$argon2id$other", "$argon2id$z");
        assertThat(accounts().find(account.id())).contains(account);

        accounts().rehash(account.id(), "$argon2id$x", "$argon2id$y");
        assertThat(accounts().find(account.id()).orElseThrow().passwordHash()).contains("$argon2id$y");
        assertThatThrownBy(() -> accounts().save(account)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void customers_come_in_portions_without_staff_and_without_those_who_left() {
        long before = accounts().countCustomers();
        var one = customer(newEmail());
        var other = customer(newEmail());
        var gone = customer(newEmail());
        var colleague = staff(newEmail());
        for (var account : List.of(one, other, gone, colleague)) accounts().add(account);
        accounts().save(gone.closed());

        var found = new ArrayList<Account>();
        List<Account> portion;
        do {
            portion = accounts()
                    .customers(
                            found.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(found.get(found.size() - 1).id()),
                            1);
            found.addAll(portion);
        } while (!portion.isEmpty());

        assertThat(found).contains(one, other).doesNotContain(colleague).doesNotHaveDuplicates();
        assertThat(found).extracting(Account::id).doesNotContain(gone.id());
        assertThat(accounts().countCustomers()).isEqualTo(before + 2).isEqualTo(found.size());
    }

    @Test
    default void a_mail_has_one_account_of_each_kind() {
        var email = newEmail();
        var customer = customer(email);
        var staff = staff(email);
        accounts().add(customer);
        accounts().add(staff);

        assertThat(accounts().find(AccountKind.CUSTOMER, email)).contains(customer);
        assertThat(accounts().find(AccountKind.STAFF, email)).contains(staff);
        assertThatThrownBy(() -> accounts().add(customer(email))).isInstanceOf(Accounts.EmailTaken.class);
    }

    @Test
    default void an_invited_person_has_no_password() {
        var invited = Account.invited(new AccountId(UUID.randomUUID()), newEmail(), "Tono", Language.ID, NOW);
        accounts().add(invited);

        assertThat(accounts().find(invited.id())).contains(invited);
    }

    @Test
    default void a_change_is_kept_as_the_next_version() {
        var account = customer(newEmail());
        accounts().add(account);
        var changed = account.named("Sari D.")
                .withEmail(newEmail())
                .withPassword("$argon2id$y")
                .activated();

        accounts().save(changed);

        assertThat(accounts().find(account.id())).contains(changed.nextVersion());
        assertThat(accounts().find(AccountKind.CUSTOMER, changed.email())).contains(changed.nextVersion());
        assertThat(accounts().find(AccountKind.CUSTOMER, account.email())).isEmpty();
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var account = customer(newEmail());
        accounts().add(account);
        accounts().save(account.named("Satu"));

        assertThatThrownBy(() -> accounts().save(account.named("Dua"))).isInstanceOf(StaleVersion.class);
        assertThat(accounts().find(account.id()).orElseThrow().name()).isEqualTo("Satu");
    }

    @Test
    default void an_address_that_somebody_has_cannot_be_taken_over() {
        var one = customer(newEmail());
        var other = customer(newEmail());
        accounts().add(one);
        accounts().add(other);

        assertThatThrownBy(() -> accounts().save(other.withEmail(one.email()))).isInstanceOf(Accounts.EmailTaken.class);
    }
}
