package id.laris.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.Passwords;
import id.laris.application.identity.StaffMembers;
import id.laris.application.identity.SystemWork;
import id.laris.application.identity.WriteAccountLetter;
import id.laris.application.notification.Messages;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff do with their own accounts. */
@QuarkusTest
class OfficeAccountPagesTest {
    private static final String OTHER = "pagi cerah di dago";
    private static final Pattern END = Pattern.compile("/admin/saya/sesi/[^/]+/akhiri");

    @Inject
    Staff staff;

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers members;

    @Inject
    Passwords passwords;

    @Inject
    Messages messages;

    @Inject
    WriteAccountLetter writeLetter;

    @Inject
    SystemWork system;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private EmailAddress email;

    @BeforeEach
    void somebody() {
        var who = new AccountId(ids.next());
        email = new EmailAddress("saya-" + UUID.randomUUID() + "@tokolaris.test");
        accounts.add(Account.active(
                who, AccountKind.STAFF, email, "Rekan saya", passwords.hash(Staff.PASSWORD), clock.instant()));
        members.put(StaffMember.of(who, Role.SUPPORT));
    }

    private Staff.Browser signedIn(String password) {
        var browser = staff.browser();
        browser.submit("/admin/masuk", "email", email.value(), "password", password)
                .statusCode(303);
        return browser;
    }

    private String secret(EmailAddress to) {
        var message = messages.list(to.value(), Optional.empty(), 1).items().get(0);
        var url = system.call(() -> writeLetter.write(message))
                .orElseThrow()
                .link()
                .orElseThrow()
                .url();
        return url.substring(url.indexOf("token=") + 6);
    }

    @Test
    void lately_signed_in_from_where_and_refused_is_shown_to_whom_it_concerns() {
        staff.browser()
                .submit("/admin/masuk", "email", email.value(), "password", "bukan-ini-sandinya")
                .statusCode(422);
        var page = signedIn(Staff.PASSWORD).read("/admin/saya");

        assertThat(page).contains("Riwayat masuk", "127.0.0.•••", ">Masuk</span>", ">Ditolak</span>");
    }

    @Test
    void the_name_shows_wherever_colleagues_are_named() {
        var browser = signedIn(Staff.PASSWORD);

        browser.submit("/admin/saya/nama", "nama", " ").statusCode(422).body(containsString("Tulis nama"));
        browser.submit("/admin/saya/nama", "nama", "Budi <i>Gudang</i>").statusCode(303);

        assertThat(browser.read("/admin"))
                .contains("Budi &lt;i&gt;Gudang&lt;/i&gt;")
                .doesNotContain(email.value());
    }

    @Test
    void a_new_password_ends_other_sessions_and_this_one_goes_on() {
        var other = signedIn(Staff.PASSWORD);
        var browser = signedIn(Staff.PASSWORD);

        browser.submit("/admin/saya/sandi", "lama", "salah", "baru", OTHER)
                .statusCode(422)
                .body(containsString("Kata sandi sekarang tidak cocok"));
        browser.submit("/admin/saya/sandi", "lama", Staff.PASSWORD, "baru", "bismillah123")
                .statusCode(422)
                .body(containsString("pertama dicoba"));
        browser.submit("/admin/saya/sandi", "lama", Staff.PASSWORD, "baru", OTHER)
                .statusCode(303);

        browser.open("/admin/saya").statusCode(200);
        other.open("/admin/saya").statusCode(303);
        signedIn(OTHER);
    }

    @Test
    void sessions_are_shown_with_their_place_and_ended() {
        var phone = signedIn(Staff.PASSWORD);
        var laptop = signedIn(Staff.PASSWORD);
        var page = laptop.read("/admin/saya");
        assertThat(page).contains("Perangkat ini").contains("127.0.0.1");
        var found = END.matcher(page);
        assertThat(found.find()).isTrue();

        laptop.submit(found.group()).statusCode(303);
        phone.open("/admin/saya").statusCode(303);
        laptop.open("/admin/saya").statusCode(200);

        laptop.submit("/admin/saya/keluar-semua").statusCode(303);
        laptop.open("/admin/saya").statusCode(303);
    }

    @Test
    void nobody_ends_a_session_of_another() {
        var mine = signedIn(Staff.PASSWORD);
        signedIn(Staff.PASSWORD);
        var found = END.matcher(mine.read("/admin/saya"));
        assertThat(found.find()).isTrue();

        staff.browserOf(Role.OWNER).submit(found.group()).statusCode(404);
    }

    @Test
    void a_forgotten_password_is_replaced_by_a_mailed_link_and_the_answer_tells_nothing() {
        var browser = staff.browser();
        var known = browser.submit("/admin/lupa-sandi", "email", email.value())
                .statusCode(200)
                .extract()
                .asString();
        var unknown = browser.submit("/admin/lupa-sandi", "email", "tidak-" + UUID.randomUUID() + "@ada.test")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(known).isEqualTo(unknown).contains("Periksa e-mailmu");
        var token = secret(email);

        browser.open("/admin/sandi-baru?token=" + token).statusCode(200);
        browser.submit("/admin/sandi-baru", "token", token, "sandi", "pendek")
                .statusCode(422)
                .body(containsString("paling sedikit 12"));
        browser.submit("/admin/sandi-baru", "token", token, "sandi", OTHER).statusCode(303);
        browser.submit("/admin/sandi-baru", "token", token, "sandi", OTHER)
                .statusCode(422)
                .body(containsString("tidak berlaku lagi"));
        browser.open("/admin/sandi-baru?token=" + token).statusCode(422);

        signedIn(OTHER);
    }

    @Test
    void a_new_address_is_used_once_it_is_confirmed() {
        var fresh = new EmailAddress("baru-" + UUID.randomUUID() + "@tokolaris.test");
        var browser = signedIn(Staff.PASSWORD);
        browser.submit("/admin/saya/email", "email", fresh.value(), "sandi", Staff.PASSWORD)
                .statusCode(303);
        var token = secret(fresh);

        browser.open("/admin/verifikasi?token=" + token).statusCode(200);
        browser.submit("/admin/verifikasi", "token", token).statusCode(303);

        assertThat(accounts.find(AccountKind.STAFF, fresh)).isPresent();
        assertThat(accounts.find(AccountKind.STAFF, email)).isEmpty();
    }

    @Test
    void who_is_a_member_of_staff_is_no_customer() {
        signedIn(Staff.PASSWORD).open("/akun").statusCode(303).header("Location", containsString("/akun/masuk"));
    }
}
