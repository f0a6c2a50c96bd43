package id.laris.application.identity;

import static id.laris.application.identity.AccountDesk.PHONE;
import static id.laris.application.identity.AccountDesk.SARI;
import static id.laris.application.identity.AccountDesk.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.notification.AccountLetter.Content;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.SecondFactorNeeded;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.Totp;
import id.laris.domain.identity.WrongCode;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorTest {
    private static final EmailAddress BUDI = new EmailAddress("budi@contoh.test");

    private final AccountDesk desk = new AccountDesk();
    private AccountId budi;

    @BeforeEach
    void staff() {
        budi = new AccountId(desk.ids.next());
        desk.accounts.add(Account.active(
                budi, AccountKind.STAFF, BUDI, "Budi", desk.passwords.hash(SECRET.value()), desk.clock.instant()));
        desk.members.put(StaffMember.of(budi, Role.OWNER));
    }

    private SignIn.Opened signIn(Optional<String> device) {
        return desk.signIn.signIn(new SignIn.Command(AccountKind.STAFF, BUDI, SECRET, PHONE, device));
    }

    private SignedIn act(String token) {
        var who = desk.recognise.recognise(AccountKind.STAFF, token).orElseThrow();
        desk.current.become(who);
        desk.current.comeFrom(PHONE);
        return who;
    }

    private String code() {
        var secret =
                desk.factors.find(budi).or(() -> desk.factors.findPending(budi)).orElseThrow();
        return Totp.OF_APPS.codeAt(secret, Totp.stepAt(desk.clock.instant()));
    }

    private String nextCode() {
        desk.later(Duration.ofSeconds(30));
        return code();
    }

    private ConfirmSecondFactor.Confirmed setUp() {
        act(signIn(Optional.empty()).token());
        desk.beginFactor.begin();
        var confirmed = desk.confirmFactor.confirm(code());
        act(confirmed.token());
        return confirmed;
    }

    private GiveSecondFactor.Given give(String code, boolean remember) {
        return desk.giveFactor.give(new GiveSecondFactor.Command(code, remember));
    }

    @Test
    void staff_without_one_may_do_nothing_but_set_it_up() {
        var opened = signIn(Optional.empty());

        assertThat(opened.session().awaitsFactor()).isTrue();
        assertThat(act(opened.token()).actor()).isEqualTo(Actor.VISITOR);
        assertThatThrownBy(desk.current::person).isInstanceOf(RuntimeException.class);

        var before = opened.token();
        var confirmed = setUp();
        assertThat(desk.current.person().actor().permissions()).isEqualTo(Role.OWNER.permissions());
        assertThat(confirmed.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(desk.recognise.recognise(AccountKind.STAFF, before)).isEmpty();
        assertThat(desk.letter(BUDI).orElseThrow().content()).isEqualTo(Content.FACTOR_ON);
    }

    @Test
    void the_app_gets_what_it_needs_and_a_page_opened_twice_shows_the_same() {
        act(signIn(Optional.empty()).token());

        var first = desk.beginFactor.begin();

        assertThat(first.key().replace(" ", "")).hasSize(32);
        assertThat(first.address())
                .startsWith("otpauth://totp/Toko%20Laris:budi%40contoh.test?secret="
                        + first.key().replace(" ", ""))
                .contains("issuer=Toko%20Laris");
        assertThat(desk.beginFactor.begin()).isEqualTo(first);
        assertThat(first.toString()).doesNotContain(first.key());
    }

    @Test
    void after_the_password_the_code_opens_the_session_under_a_new_token() {
        setUp();
        var half = signIn(Optional.empty()).token();
        act(half);

        var given = give(nextCode(), false);

        assertThat(desk.recognise.recognise(AccountKind.STAFF, half)).isEmpty();
        assertThat(act(given.token()).session().awaitsFactor()).isFalse();
        assertThat(given.device()).isEmpty();
    }

    @Test
    void a_code_works_once() {
        setUp();
        act(signIn(Optional.empty()).token());
        var code = nextCode();
        give(code, false);
        act(signIn(Optional.empty()).token());

        assertThatThrownBy(() -> give(code, false)).isInstanceOf(WrongCode.class);
        assertThat(give(nextCode(), false).token()).isNotBlank();
    }

    @Test
    void the_code_that_confirmed_does_not_work_again() {
        setUp();
        act(signIn(Optional.empty()).token());

        assertThatThrownBy(() -> give(code(), false)).isInstanceOf(WrongCode.class);
    }

    @Test
    void guessing_codes_is_locked() {
        setUp();
        act(signIn(Optional.empty()).token());
        for (int i = 0; i < 5; i++) {
            var wrong = code().equals("00000" + i) ? "999999" : "00000" + i;
            assertThatThrownBy(() -> give(wrong, false)).isInstanceOf(WrongCode.class);
        }

        assertThatThrownBy(() -> give(nextCode(), false)).isInstanceOf(TooManyFailures.class);
        desk.later(Duration.ofMinutes(1));
        assertThat(give(nextCode(), false).token()).isNotBlank();
    }

    @Test
    void a_half_opened_session_is_over_after_a_quarter_of_an_hour() {
        setUp();
        var half = signIn(Optional.empty()).token();

        desk.later(SecondFactorRule.TO_GIVE);

        assertThat(desk.recognise.recognise(AccountKind.STAFF, half)).isEmpty();
    }

    @Test
    void whoever_holds_half_a_session_cannot_set_up_another_app() {
        setUp();
        act(signIn(Optional.empty()).token());

        assertThatThrownBy(desk.beginFactor::begin).isInstanceOf(SecondFactorNeeded.class);
        assertThatThrownBy(() -> desk.confirmFactor.confirm("123456")).isInstanceOf(SecondFactorNeeded.class);
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed_and_is_told() {
        var codes = setUp().recoveryCodes();
        act(signIn(Optional.empty()).token());
        desk.moment();

        var given = give(" " + codes.get(3).toLowerCase().replace("-", " "), false);

        assertThat(given.recoveryCodesLeft()).contains(9);
        assertThat(desk.letter(BUDI).orElseThrow().content()).isEqualTo(Content.RECOVERY_USED);
        act(signIn(Optional.empty()).token());
        assertThatThrownBy(() -> give(codes.get(3), false)).isInstanceOf(WrongCode.class);
    }

    @Test
    void new_recovery_codes_replace_the_old_ones() {
        var old = setUp().recoveryCodes();

        var fresh = new RenewRecoveryCodes(desk.current, desk.factors, desk.codes).renew();

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        act(signIn(Optional.empty()).token());
        assertThatThrownBy(() -> give(old.get(0), false)).isInstanceOf(WrongCode.class);
        assertThat(give(fresh.get(0), false).token()).isNotBlank();
    }

    @Test
    void a_remembered_device_needs_the_password_only_until_it_is_forgotten_or_over() {
        setUp();
        act(signIn(Optional.empty()).token());
        var device = give(nextCode(), true).device();

        var opened = signIn(device);
        assertThat(opened.session().awaitsFactor()).isFalse();
        assertThat(signIn(Optional.of("lain")).session().awaitsFactor()).isTrue();

        act(opened.token());
        var state = new ShowSecondFactor(desk.current, desk.factors, desk.devices, desk.rule, desk.clock).show();
        assertThat(state.devices()).hasSize(1);
        new ForgetDevice(desk.current, desk.devices)
                .forget(state.devices().get(0).id());
        assertThat(signIn(device).session().awaitsFactor()).isTrue();

        act(signIn(Optional.empty()).token());
        var other = give(nextCode(), true).device();
        desk.later(SecondFactorRule.REMEMBERED);
        assertThat(signIn(other).session().awaitsFactor()).isTrue();
    }

    @Test
    void a_device_of_one_person_opens_nothing_for_another() {
        setUp();
        act(signIn(Optional.empty()).token());
        var device = give(nextCode(), true).device().orElseThrow();

        assertThat(desk.devices.knows(new AccountId(desk.ids.next()), Tokens.hash(device), desk.clock.instant()))
                .isFalse();
    }

    @Test
    void dangerous_acts_ask_again_after_ten_minutes_and_on_a_remembered_device() {
        setUp();
        assertThatCode(desk.fresh::require).doesNotThrowAnyException();
        act(signIn(Optional.empty()).token());
        var given = give(nextCode(), true);
        act(given.token());

        desk.later(SecondFactorRule.FRESH);
        assertThatThrownBy(desk.fresh::require).isInstanceOf(SecondFactorNeeded.class);

        act(signIn(given.device()).token());
        assertThatThrownBy(desk.fresh::require).isInstanceOf(SecondFactorNeeded.class);
        act(give(nextCode(), false).token());
        assertThatCode(desk.fresh::require).doesNotThrowAnyException();
    }

    @Test
    void programs_and_the_shop_itself_are_not_asked_and_staff_without_a_session_are_refused() {
        desk.current.become(Actor.SYSTEM);
        assertThatCode(desk.fresh::require).doesNotThrowAnyException();
        desk.current.become(Actor.key("laris_abc", Role.OWNER.permissions()));
        assertThatCode(desk.fresh::require).doesNotThrowAnyException();
        desk.current.become(StaffMember.of(budi, Role.OWNER).actor());
        assertThatThrownBy(desk.fresh::require).isInstanceOf(SecondFactorNeeded.class);
    }

    @Test
    void customers_choose_and_are_not_asked_without_one() {
        desk.customer(SARI);
        var token = desk.signIn(SARI, SECRET);

        desk.actAs(token);

        assertThatCode(desk.fresh::require).doesNotThrowAnyException();
    }

    @Test
    void staff_who_must_have_one_cannot_remove_it_others_can() {
        setUp();

        assertThatThrownBy(() -> remove(desk.rule)).isInstanceOf(RemoveSecondFactor.SecondFactorRequired.class);
        remove(new SecondFactorRule(false));

        assertThat(desk.factors.find(budi)).isEmpty();
    }

    private void remove(SecondFactorRule rule) {
        new RemoveSecondFactor(desk.current, desk.factors, desk.devices, rule, desk.recent, desk.mail, desk.clock)
                .remove();
    }

    @Test
    void a_lost_factor_is_taken_away_by_whoever_runs_the_machine() {
        var token = setUp().token();
        var reset = new ResetSecondFactor(
                desk.accounts, desk.factors, desk.devices, desk.sessions, desk.recent, desk.mail, desk.clock);

        assertThat(reset.reset(SARI)).isFalse();
        assertThat(reset.reset(BUDI)).isTrue();

        assertThat(desk.recognise.recognise(AccountKind.STAFF, token)).isEmpty();
        act(signIn(Optional.empty()).token());
        assertThat(desk.beginFactor.begin().key()).isNotBlank();
    }

    @Test
    void a_new_password_forgets_remembered_devices_and_keeps_the_factor() {
        setUp();
        act(signIn(Optional.empty()).token());
        var device = give(nextCode(), true).device();
        desk.moment();
        desk.askForNewPassword.ask(AccountKind.STAFF, BUDI, id.laris.domain.shared.Language.ID, PHONE);

        desk.setNewPassword.set(new SetNewPassword.Command(desk.secret(BUDI), SECRET, PHONE));

        assertThat(signIn(device).session().awaitsFactor()).isTrue();
        assertThat(desk.factors.find(budi)).isPresent();
    }

    @Test
    void nothing_secret_is_printed() {
        var confirmed = setUp();

        assertThat(confirmed.toString())
                .doesNotContain(confirmed.token(), confirmed.recoveryCodes().get(0));
        assertThat(new GiveSecondFactor.Command("123456", true).toString()).doesNotContain("123456");
    }
}
