package id.laris.application.identity;

import static id.laris.application.identity.AccountLinks.Purpose.INVITATION;
import static id.laris.application.identity.AccountLinks.Purpose.NEW_PASSWORD;
import static id.laris.application.identity.AccountLinks.Purpose.VERIFY_EMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of mailed links promises. */
public interface AccountLinksContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    EmailAddress SARI = new EmailAddress("sari@contoh.test");

    AccountLinks links();

    /** Where the accounts lie that the links belong to. */
    Accounts accounts();

    private AccountId account() {
        var id = new AccountId(UUID.randomUUID());
        accounts()
                .add(Account.registered(
                        id, new EmailAddress(id + "@contoh.test"), "Sari", "$argon2id$x", Language.ID, NOW));
        return id;
    }

    private AccountLinks.Link link(AccountId account, AccountLinks.Purpose purpose) {
        return new AccountLinks.Link(UUID.randomUUID(), purpose, account, SARI, NOW.plus(purpose.lasts()));
    }

    private byte[] newToken() {
        return Tokens.hash(UUID.randomUUID().toString());
    }

    @Test
    default void a_link_works_once_for_its_purpose() {
        var token = newToken();
        var link = link(account(), NEW_PASSWORD);
        links().put(token, link);

        assertThat(links().find(token, NEW_PASSWORD, NOW)).contains(link);
        assertThat(links().take(token, VERIFY_EMAIL, NOW)).isEmpty();
        assertThat(links().take(token, NEW_PASSWORD, NOW)).contains(link);
        assertThat(links().take(token, NEW_PASSWORD, NOW)).isEmpty();
        assertThat(links().find(token, NEW_PASSWORD, NOW)).isEmpty();
    }

    @Test
    default void a_link_is_over_at_its_end() {
        var token = newToken();
        var link = link(account(), NEW_PASSWORD);
        links().put(token, link);

        assertThat(links().find(token, NEW_PASSWORD, link.until().minusSeconds(1)))
                .isPresent();
        assertThat(links().find(token, NEW_PASSWORD, link.until())).isEmpty();
        assertThat(links().take(token, NEW_PASSWORD, link.until())).isEmpty();
    }

    @Test
    default void the_newest_link_of_a_purpose_is_the_one_that_works() {
        var account = account();
        var first = newToken();
        var second = newToken();
        var other = newToken();
        links().put(first, link(account, VERIFY_EMAIL));
        links().put(other, link(account, INVITATION));
        links().put(second, link(account, VERIFY_EMAIL));

        assertThat(links().find(first, VERIFY_EMAIL, NOW)).isEmpty();
        assertThat(links().find(second, VERIFY_EMAIL, NOW)).isPresent();
        assertThat(links().find(other, INVITATION, NOW)).isPresent();
    }

    @Test
    default void all_links_of_an_account_are_forgotten_together() {
        var account = account();
        var mine = newToken();
        var others = newToken();
        links().put(mine, link(account, VERIFY_EMAIL));
        links().put(others, link(account(), VERIFY_EMAIL));

        links().forgetAllOf(account);

        assertThat(links().find(mine, VERIFY_EMAIL, NOW)).isEmpty();
        assertThat(links().find(others, VERIFY_EMAIL, NOW)).isPresent();
    }
}
