package id.laris.application.identity;

import static id.laris.application.identity.AccountDesk.PHONE;
import static id.laris.application.identity.AccountDesk.SARI;
import static id.laris.application.identity.AccountDesk.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.notification.AccountLetter.Content;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.LinkNotGood;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.SignInNeeded;
import id.laris.domain.identity.UnfitPassword;
import id.laris.domain.identity.WrongPassword;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An account from its beginning to its end. */
class CustomerAccountTest {
    private static final Password OTHER = new Password("pagi cerah di dago");
    private static final EmailAddress NEW = new EmailAddress("sari.baru@contoh.test");

    private final AccountDesk desk = new AccountDesk();

    private void reset(String secret, Password password) {
        desk.moment();
        desk.setNewPassword.set(new SetNewPassword.Command(secret, password, PHONE));
    }

    private void ask(EmailAddress email) {
        desk.moment();
        desk.askForNewPassword.ask(AccountKind.CUSTOMER, email, Language.ID, PHONE);
    }

    @Test
    void registering_and_following_the_link_makes_an_account_that_signs_in() {
        desk.register(SARI, SECRET);
        assertThatThrownBy(() -> desk.signIn(SARI, SECRET)).isInstanceOf(SignIn.EmailNotVerified.class);

        var session = desk.verify(desk.secret(SARI), SECRET);

        assertThat(desk.who(session).orElseThrow().account().id())
                .isEqualTo(desk.who(desk.signIn(SARI, SECRET))
                        .orElseThrow()
                        .account()
                        .id());
        assertThat(desk.shop.events.published()).extracting(e -> e.type()).contains("identity.email-verified");
    }

    @Test
    void a_link_works_once_and_only_for_its_time() {
        desk.register(SARI, SECRET);
        var secret = desk.secret(SARI);
        var check = new CheckLink(desk.links, desk.clock);

        assertThat(check.isGood(secret, Purpose.VERIFY_EMAIL)).isTrue();
        assertThat(check.isGood(secret, Purpose.NEW_PASSWORD)).isFalse();
        desk.later(Purpose.VERIFY_EMAIL.lasts());
        assertThatThrownBy(() -> desk.verify(secret, SECRET)).isInstanceOf(LinkNotGood.class);

        var fresh = desk.secret(SARI);
        desk.verify(fresh, SECRET);
        assertThatThrownBy(() -> desk.verify(fresh, SECRET)).isInstanceOf(LinkNotGood.class);
        assertThatThrownBy(() -> desk.verify("apa-saja", SECRET)).isInstanceOf(LinkNotGood.class);
    }

    @Test
    void registering_an_address_that_has_an_account_changes_nothing_and_is_told_by_mail_only() {
        var account = desk.customer(SARI);

        desk.register(SARI, OTHER);

        assertThat(desk.accounts.find(account.id())).contains(account);
        assertThat(desk.letter(SARI).orElseThrow().content()).isEqualTo(Content.ALREADY_REGISTERED);
        assertThat(desk.signIn(SARI, SECRET)).isNotBlank();
    }

    @Test
    void registering_again_before_verifying_replaces_the_password() {
        desk.register(SARI, SECRET);
        desk.moment();
        desk.register(SARI, OTHER);

        desk.verify(desk.secret(SARI), OTHER);

        assertThatThrownBy(() -> desk.signIn(SARI, SECRET)).isInstanceOf(SignIn.WrongCredentials.class);
        assertThat(desk.signIn(SARI, OTHER)).isNotBlank();
    }

    @Test
    void the_link_alone_opens_no_account_to_which_somebody_else_knows_the_password() {
        desk.register(SARI, SECRET);
        desk.moment();
        desk.register(SARI, OTHER);
        var secret = desk.secret(SARI);

        assertThatThrownBy(() -> desk.verify(secret, SECRET)).isInstanceOf(WrongPassword.class);

        assertThat(desk.accounts.find(AccountKind.CUSTOMER, SARI).orElseThrow().state())
                .isEqualTo(AccountState.UNVERIFIED);
        ask(SARI);
        reset(desk.secret(SARI), SECRET);
        assertThat(desk.signIn(SARI, SECRET)).isNotBlank();
        assertThatThrownBy(() -> desk.signIn(SARI, OTHER)).isInstanceOf(SignIn.WrongCredentials.class);
    }

    @Test
    void a_new_password_makes_every_link_that_somebody_else_asked_for_worthless() {
        desk.customer(SARI);
        desk.actAs(desk.signIn(SARI, SECRET));
        desk.changeEmail.change(NEW, SECRET);
        var toNewAddress = desk.secret(NEW);
        ask(SARI);

        reset(desk.secret(SARI), OTHER);

        assertThatThrownBy(() -> desk.confirmNewEmail.confirm(toNewAddress)).isInstanceOf(LinkNotGood.class);
    }

    @Test
    void a_password_that_everybody_tries_is_refused_whether_or_not_there_is_an_account() {
        desk.customer(SARI);

        assertThatThrownBy(() -> desk.register(SARI, new Password("indonesia123")))
                .isInstanceOf(UnfitPassword.class);
        assertThatThrownBy(() -> desk.register(NEW, new Password("Sayangku2024")))
                .isInstanceOf(UnfitPassword.class);
        assertThatThrownBy(() -> desk.register(NEW, new Password("sari.baru 2026")))
                .isInstanceOf(UnfitPassword.class);
    }

    @Test
    void a_forgotten_password_is_replaced_and_every_session_ends() {
        desk.customer(SARI);
        var phone = desk.signIn(SARI, SECRET);
        ask(SARI);
        var secret = desk.secret(SARI);

        reset(secret, OTHER);

        assertThat(desk.who(phone)).isEmpty();
        assertThat(desk.signIn(SARI, OTHER)).isNotBlank();
        assertThat(desk.letter(SARI).orElseThrow().content()).isEqualTo(Content.PASSWORD_CHANGED);
        assertThatThrownBy(() -> reset(secret, SECRET)).isInstanceOf(LinkNotGood.class);
    }

    @Test
    void a_link_to_a_new_password_is_over_after_an_hour() {
        desk.customer(SARI);
        ask(SARI);
        var secret = desk.secret(SARI);

        desk.later(Duration.ofHours(1));

        assertThatThrownBy(() -> reset(secret, OTHER)).isInstanceOf(LinkNotGood.class);
    }

    @Test
    void an_unfit_password_does_not_use_the_link_up() {
        desk.customer(SARI);
        ask(SARI);
        var secret = desk.secret(SARI);

        assertThatThrownBy(() -> reset(secret, new Password("pendek"))).isInstanceOf(UnfitPassword.class);

        reset(secret, OTHER);
    }

    @Test
    void nobody_is_written_to_who_has_no_account() {
        ask(SARI);

        assertThat(desk.queued(SARI)).hasSize(1);
        assertThat(desk.letter(SARI)).isEmpty();
    }

    @Test
    void who_forgot_the_password_before_verifying_verifies_by_the_same_link() {
        desk.register(SARI, SECRET);
        ask(SARI);

        reset(desk.secret(SARI), OTHER);

        assertThat(desk.signIn(SARI, OTHER)).isNotBlank();
    }

    @Test
    void changing_the_password_asks_the_old_one_ends_other_sessions_and_changes_this_ones_token() {
        desk.customer(SARI);
        var phone = desk.signIn(SARI, SECRET);
        var laptop = desk.signIn(SARI, SECRET);
        desk.actAs(laptop);
        assertThatThrownBy(() -> desk.changePassword.change(new ChangePassword.Command(OTHER, OTHER)))
                .isInstanceOf(WrongPassword.class);

        var renewed = desk.changePassword.change(new ChangePassword.Command(SECRET, OTHER));

        assertThat(desk.who(phone)).isEmpty();
        assertThat(desk.who(laptop)).isEmpty();
        assertThat(desk.who(renewed)).isPresent();
        assertThat(desk.signIn(SARI, OTHER)).isNotBlank();
    }

    @Test
    void a_new_address_is_used_once_it_is_confirmed_and_the_old_one_is_told() {
        var account = desk.customer(SARI);
        desk.actAs(desk.signIn(SARI, SECRET));

        desk.changeEmail.change(NEW, SECRET);
        assertThat(desk.accounts.find(account.id()).orElseThrow().email()).isEqualTo(SARI);
        desk.confirmNewEmail.confirm(desk.secret(NEW));

        assertThat(desk.accounts.find(account.id()).orElseThrow().email()).isEqualTo(NEW);
        assertThat(desk.letter(SARI).orElseThrow().content()).isEqualTo(Content.EMAIL_CHANGED);
        assertThat(desk.signIn(NEW, SECRET)).isNotBlank();
    }

    @Test
    void an_address_somebody_has_gets_no_link_and_the_answer_is_the_same() {
        desk.customer(SARI);
        desk.customer(NEW);
        desk.actAs(desk.signIn(SARI, SECRET));

        desk.changeEmail.change(NEW, SECRET);

        assertThat(desk.letter(NEW)).isEmpty();
    }

    @Test
    void sessions_are_listed_and_ended_one_by_one_or_all_at_once() {
        desk.customer(SARI);
        desk.customer(NEW);
        var others = desk.signIn(NEW, SECRET);
        var phone = desk.signIn(SARI, SECRET);
        var laptop = desk.signIn(SARI, SECRET);
        desk.actAs(laptop);
        var list = new ListSessions(desk.current, desk.sessions, desk.clock);
        var end = new EndSession(desk.current, desk.sessions, desk.recent, desk.clock);

        assertThat(list.list()).hasSize(2).allSatisfy(s -> assertThat(s.origin())
                .isEqualTo(PHONE));
        assertThatThrownBy(
                        () -> end.end(desk.who(others).orElseThrow().session().id()))
                .isInstanceOf(Missing.class);
        end.end(desk.who(phone).orElseThrow().session().id());
        assertThat(desk.who(phone)).isEmpty();
        assertThat(new SignOutEverywhere(desk.current, desk.sessions, desk.recent, desk.clock).signOut())
                .isEqualTo(1);
        assertThat(desk.who(laptop)).isEmpty();
        assertThat(desk.who(others)).isPresent();
    }

    @Test
    void a_closed_account_is_forgotten_and_its_address_is_free() {
        var account = desk.customer(SARI);
        var phone = desk.signIn(SARI, SECRET);
        desk.actAs(phone);

        desk.closeAccount.close(SECRET);

        assertThat(desk.who(phone)).isEmpty();
        assertThat(desk.accounts.find(account.id()).orElseThrow().state()).isEqualTo(AccountState.CLOSED);
        assertThat(desk.shop.events.published()).extracting(e -> e.type()).contains("identity.account-closed");
        desk.register(SARI, OTHER);
        desk.verify(desk.secret(SARI), OTHER);
        assertThat(desk.signIn(SARI, OTHER)).isNotBlank();
    }

    @Test
    void nobody_changes_an_account_without_being_signed_in() {
        assertThatThrownBy(desk.current::person).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void commands_print_no_secret_and_no_address() {
        assertThat(new SignIn.Command(AccountKind.CUSTOMER, SARI, SECRET, PHONE, Optional.empty()).toString())
                .doesNotContain("hujan", "sari", "203");
        assertThat(new RegisterCustomer.Command(SARI, "Sari", SECRET, Language.ID, PHONE).toString())
                .doesNotContain("hujan", "sari", "Sari");
        assertThat(new SetNewPassword.Command("rahasia", SECRET, PHONE).toString())
                .doesNotContain("rahasia", "hujan");
    }
}
