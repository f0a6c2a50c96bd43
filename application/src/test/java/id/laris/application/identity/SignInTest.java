package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final EmailAddress OWNER = new EmailAddress("pemilik@contoh.test");
    private final MovableClock clock = new MovableClock();
    private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts(new Undo());
    private final InMemorySessions sessions = new InMemorySessions(new Undo());
    private final InMemoryApiKeys keys = new InMemoryApiKeys(new Undo());
    private final FastPasswords passwords = new FastPasswords();
    private final Tokens tokens = new Tokens();
    private final SignIn signIn =
            new SignIn(accounts, passwords, sessions, new InMemorySignInAttempts(), tokens, clock);
    private final RecogniseStaff recognise = new RecogniseStaff(sessions, accounts, clock);
    private final OpenShop openShop = new OpenShop(accounts, passwords, keys, tokens, new TimeOrderedIds(clock), clock);

    private final OpenShop.Opened opened =
            openShop.open(OWNER, Optional.empty(), Optional.empty()).orElseThrow();

    @Test
    void the_owner_signs_in_and_is_recognised_until_signing_out() {
        var token = signIn.signIn(OWNER, opened.password());

        assertThat(recognise.recognise(token).orElseThrow().roles()).containsExactly(Role.OWNER);
        new SignOut(sessions).signOut(token);
        assertThat(recognise.recognise(token)).isEmpty();
    }

    @Test
    void a_session_ends_by_itself() {
        var token = signIn.signIn(OWNER, opened.password());

        clock.forward(SignIn.SESSION);

        assertThat(recognise.recognise(token)).isEmpty();
    }

    @Test
    void unknown_names_and_wrong_passwords_get_the_same_answer() {
        assertThatThrownBy(() -> signIn.signIn(OWNER, "salah")).isInstanceOf(SignIn.WrongCredentials.class);
        assertThatThrownBy(() -> signIn.signIn(new EmailAddress("tidak@ada.test"), "salah"))
                .isInstanceOf(SignIn.WrongCredentials.class);
    }

    @Test
    void five_failures_lock_the_name_for_a_quarter_of_an_hour() {
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> signIn.signIn(OWNER, "salah")).isInstanceOf(SignIn.WrongCredentials.class);

        assertThatThrownBy(() -> signIn.signIn(OWNER, opened.password())).isInstanceOf(SignIn.TooManyFailures.class);
        clock.forward(Duration.ofMinutes(16));
        assertThat(signIn.signIn(OWNER, opened.password())).isNotBlank();
    }

    @Test
    void a_shop_is_opened_once() {
        assertThat(openShop.open(OWNER, Optional.of("lain"), Optional.empty())).isEmpty();
    }

    @Test
    void the_first_key_is_recognised_and_may_not_issue_keys() {
        var actor = new RecogniseKey(keys).recognise(opened.apiKey()).orElseThrow();

        assertThat(actor.may(Permission.SELL)).isTrue();
        assertThat(actor.may(Permission.MANAGE_KEYS)).isFalse();
        assertThat(new RecogniseKey(keys).recognise(opened.apiKey() + "x")).isEmpty();
    }

    @Test
    void an_issued_key_works_until_it_is_revoked() {
        var key = new IssueApiKey(keys, tokens, clock).issue("Mitra", Set.of(Permission.VIEW_STOCK));
        var prefix = key.substring(0, 14);
        assertThat(new RecogniseKey(keys).recognise(key).orElseThrow().permissions())
                .containsExactly(Permission.VIEW_STOCK);

        new RevokeApiKey(keys).revoke(prefix);

        assertThat(new RecogniseKey(keys).recognise(key)).isEmpty();
    }

    @Test
    void nobody_may_what_nobody_allowed() {
        var current = new CurrentActor();
        assertThatThrownBy(() -> current.require(Permission.VIEW_ORDERS)).isInstanceOf(NotAllowed.class);

        current.become(Actor.staff(new AccountId(new UUID(0, 1)), "gudang@contoh.test", Set.of(Role.WAREHOUSE)));

        current.require(Permission.PROCESS_ORDERS);
        assertThatThrownBy(() -> current.require(Permission.REFUND_PAYMENTS)).isInstanceOf(NotAllowed.class);
    }
}
