package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final EmailAddress OWNER = new EmailAddress("pemilik@contoh.test");
    private final MovableClock clock = new MovableClock();
    private final InMemoryAccounts accounts = new InMemoryAccounts(new Undo());
    private final InMemoryStaffMembers staff = new InMemoryStaffMembers(new Undo());
    private final InMemorySessions sessions = new InMemorySessions(new Undo());
    private final InMemoryApiKeys keys = new InMemoryApiKeys(new Undo());
    private final FastPasswords passwords = new FastPasswords();
    private final Tokens tokens = new Tokens();
    private final TimeOrderedIds ids = new TimeOrderedIds(clock);
    private final InMemorySignInAttempts attempts = new InMemorySignInAttempts();
    private final RecentSessions recent = new RecentSessions();
    private final SignIn signIn = new SignIn(
            accounts,
            passwords,
            new Locks(attempts, clock),
            new SessionDoor(
                    sessions,
                    new InMemorySecondFactors(new Undo()),
                    new InMemoryRememberedDevices(new Undo()),
                    new SecondFactorRule(false),
                    tokens,
                    ids,
                    clock),
            new AuditNotes());
    private final RecogniseSession recognise = new RecogniseSession(sessions, accounts, staff, recent, clock);
    private final OpenShop openShop = new OpenShop(accounts, staff, passwords, keys, tokens, ids, clock);
    private final OpenShop.Opened opened =
            openShop.open(OWNER, Optional.empty(), Optional.empty()).orElseThrow();

    @Test
    void a_hash_of_another_cost_is_renewed_when_its_password_is_given() {
        var owner = accounts.find(AccountKind.STAFF, OWNER).orElseThrow();
        var today = owner.passwordHash().orElseThrow();
        accounts.save(owner.withPassword(FastPasswords.OLD + today));

        assertThatThrownBy(() -> signIn(OWNER, "salah sama sekali")).isInstanceOf(SignIn.WrongCredentials.class);
        assertThat(accounts.find(owner.id()).orElseThrow().passwordHash()).contains(FastPasswords.OLD + today);

        signIn(OWNER, opened.password());
        assertThat(accounts.find(owner.id()).orElseThrow().passwordHash()).contains(today);
        assertThat(signIn(OWNER, opened.password())).isNotBlank();
    }

    private String signIn(EmailAddress email, String password) {
        return signIn.signIn(new SignIn.Command(
                        AccountKind.STAFF, email, new Password(password), Origin.INSIDE, Optional.empty()))
                .token();
    }

    @Test
    void the_owner_signs_in_and_is_recognised_until_signing_out() {
        var token = signIn(OWNER, opened.password());

        assertThat(recognise
                        .recognise(AccountKind.STAFF, token)
                        .orElseThrow()
                        .actor()
                        .permissions())
                .isEqualTo(Role.OWNER.permissions());
        assertThat(recognise.recognise(AccountKind.CUSTOMER, token)).isEmpty();
        new SignOut(sessions, recent, clock).signOut(token);
        assertThat(recognise.recognise(AccountKind.STAFF, token)).isEmpty();
    }

    @Test
    void a_session_ends_by_itself() {
        var token = signIn(OWNER, opened.password());

        clock.forward(AccountKind.STAFF.session());

        assertThat(recognise.recognise(AccountKind.STAFF, token)).isEmpty();
    }

    @Test
    void unknown_names_and_wrong_passwords_get_the_same_answer() {
        assertThatThrownBy(() -> signIn(OWNER, "salah")).isInstanceOf(SignIn.WrongCredentials.class);
        assertThatThrownBy(() -> signIn(new EmailAddress("tidak@ada.test"), "salah"))
                .isInstanceOf(SignIn.WrongCredentials.class);
    }

    @Test
    void five_failures_lock_the_name_for_a_minute() {
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> signIn(OWNER, "salah")).isInstanceOf(SignIn.WrongCredentials.class);
        assertThatThrownBy(() -> signIn(OWNER, opened.password())).isInstanceOf(TooManyFailures.class);

        clock.forward(Duration.ofMinutes(1));
        assertThat(signIn(OWNER, opened.password())).isNotBlank();
    }

    @Test
    void a_shop_is_opened_once() {
        assertThat(openShop.open(OWNER, Optional.of("lain"), Optional.empty())).isEmpty();
    }

    @Test
    void the_first_key_is_recognised_and_may_not_issue_keys() {
        var actor =
                new RecogniseKey(keys).recognise(opened.apiKey()).orElseThrow().actor();

        assertThat(actor.may(Permission.SELL)).isTrue();
        assertThat(actor.may(Permission.MANAGE_KEYS)).isFalse();
        assertThat(new RecogniseKey(keys).recognise(opened.apiKey() + "x")).isEmpty();
    }

    @Test
    void nobody_may_what_nobody_allowed() {
        var current = new CurrentActor();
        assertThatThrownBy(() -> current.require(Permission.VIEW_ORDERS)).isInstanceOf(NotAllowed.class);

        current.become(Actor.staff(new AccountId(new UUID(0, 1)), Role.WAREHOUSE.permissions()));

        current.require(Permission.PROCESS_ORDERS);
        assertThatThrownBy(() -> current.require(Permission.REFUND_PAYMENTS)).isInstanceOf(NotAllowed.class);
    }
}
