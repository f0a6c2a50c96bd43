package id.laris.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.laris.application.identity.AccountLinks;
import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.StaffMembers;
import id.laris.application.identity.Tokens;
import id.laris.application.shared.Goods;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeStaffPagesTest {
    @Inject
    Staff staff;

    @Inject
    ShopInTest shop;

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers members;

    @Inject
    AccountLinks links;

    @Inject
    Clock clock;

    private Staff.Browser owner;
    private final EmailAddress email = new EmailAddress("rina-" + UUID.randomUUID() + "@contoh.test");

    @BeforeEach
    void sign_in() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
    }

    private Account invited() {
        owner.submit(
                        "/admin/staf",
                        "nama",
                        "Rina <b>Wati</b>",
                        "email",
                        email.value(),
                        "peran",
                        "WAREHOUSE",
                        "gudang",
                        Goods.BANDUNG.value())
                .statusCode(303);
        return accounts.find(AccountKind.STAFF, email).orElseThrow();
    }

    /** What the mail would say. */
    private String link(Account account) {
        var token = new Tokens().next();
        links.put(
                Tokens.hash(token),
                new AccountLinks.Link(
                        UUID.randomUUID(),
                        Purpose.INVITATION,
                        account.id(),
                        account.email(),
                        clock.instant().plus(Purpose.INVITATION.lasts())));
        return token;
    }

    @Test
    void somebody_is_invited_comes_and_signs_in() {
        var account = invited();
        assertThat(owner.read("/admin/staf?q=" + email.value()))
                .contains("Rina &lt;b&gt;Wati", "Diundang", "Gudang", Goods.BANDUNG.value());
        var token = link(account);
        var rina = staff.browser();

        rina.open("/admin/undangan?token=" + token)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "same-origin");
        rina.submit("/admin/undangan", "token", token, "nama", "Rina", "password", "pendek")
                .statusCode(422)
                .body(containsString("paling sedikit 12 huruf"));
        rina.submit("/admin/undangan", "token", token, "nama", "Rina Wati", "password", "kucing oren di atap")
                .statusCode(303);
        rina.submit("/admin/masuk", "email", email.value(), "password", "kucing oren di atap")
                .statusCode(303);

        rina.open("/admin/stok").statusCode(200);
        rina.open("/admin/staf").statusCode(403);
        assertThat(owner.read("/admin/staf/" + account.id())).contains("Rina Wati", "Akhiri semua sesi");
        staff.browser()
                .open("/admin/undangan?token=" + token)
                .statusCode(410)
                .body(containsString("tidak berlaku lagi"));
        staff.browser().open("/admin/undangan").statusCode(410);

        owner.submit("/admin/staf/" + account.id() + "/nonaktif").statusCode(303);
        assertThat(accounts.find(account.id()).orElseThrow().state()).isEqualTo(AccountState.DEACTIVATED);
        rina.open("/admin/stok").statusCode(303);
        rina.open("/admin/masuk").statusCode(200);
        rina.submit("/admin/masuk", "email", email.value(), "password", "kucing oren di atap")
                .statusCode(422);
        owner.submit("/admin/staf/" + account.id() + "/aktif").statusCode(303);
        rina.submit("/admin/masuk", "email", email.value(), "password", "kucing oren di atap")
                .statusCode(303);
        owner.submit("/admin/staf/" + account.id() + "/sesi").statusCode(303);
        rina.open("/admin/stok").statusCode(303);
    }

    @Test
    void an_invitation_is_sent_again_and_withdrawn() {
        var account = invited();

        owner.submit("/admin/staf/" + account.id() + "/undang-lagi").statusCode(303);
        owner.submit("/admin/staf/" + account.id() + "/batal").statusCode(303);
        owner.submit("/admin/staf/" + account.id() + "/batal").statusCode(404);
        assertThat(accounts.find(account.id()).orElseThrow().state()).isEqualTo(AccountState.CLOSED);
        assertThat(owner.read("/admin/staf")).doesNotContain(account.id().toString());
    }

    @Test
    void roles_and_warehouses_are_changed() {
        var account = invited();

        owner.submit("/admin/staf/" + account.id(), "peran", "COURIER", "peran", "SUPPORT")
                .statusCode(303);
        assertThat(members.find(account.id()))
                .contains(new StaffMember(account.id(), Set.of(Role.COURIER, Role.SUPPORT), Set.of()));
        owner.submit("/admin/staf/" + account.id(), "peran", "RAJA").statusCode(422);
    }

    @Test
    void what_cannot_be_done_is_said_and_keeps_what_was_typed() {
        invited();
        owner.submit("/admin/staf", "nama", "Rina", "email", email.value(), "peran", "COURIER")
                .statusCode(422)
                .body(containsString("sudah dipakai"), containsString(email.value()));
        owner.submit("/admin/staf", "nama", "Rina", "email", "bukan alamat", "peran", "COURIER")
                .statusCode(422)
                .body(containsString("Periksa alamat e-mail"));
        owner.submit("/admin/staf", "nama", "Rina", "email", "lain@contoh.test")
                .statusCode(422)
                .body(containsString("satu peran"));
        owner.open("/admin/staf/bukan-id").statusCode(404);
        owner.open("/admin/staf/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void a_manager_neither_becomes_owner_nor_touches_one() {
        var ownerId = accounts.find(AccountKind.STAFF, staff.email(Role.OWNER))
                .orElseThrow()
                .id();
        var managerId = accounts.find(AccountKind.STAFF, staff.email(Role.MANAGER))
                .orElseThrow()
                .id();
        var manager = staff.browserOf(Role.MANAGER);

        manager.submit("/admin/staf/" + managerId, "peran", "MANAGER", "peran", "OWNER")
                .statusCode(422);
        manager.submit("/admin/staf/" + ownerId + "/nonaktif").statusCode(422);
        manager.submit("/admin/staf/" + ownerId, "peran", "COURIER").statusCode(422);
        manager.submit("/admin/staf", "nama", "X", "email", "x-" + email.value(), "peran", "OWNER")
                .statusCode(422)
                .body(containsString("tidak Anda miliki"));
        assertThat(accounts.find(ownerId).orElseThrow().isActive()).isTrue();
    }

    @Test
    void the_list_is_narrowed_and_goes_into_a_file() {
        var account = invited();

        assertThat(owner.read("/admin/staf?keadaan=ACTIVE"))
                .doesNotContain(account.id().toString());
        assertThat(owner.read("/admin/staf?keadaan=INVITED&peran=WAREHOUSE"))
                .contains(account.id().toString());
        owner.open("/admin/staf/unduh?q=" + email.value())
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .body(containsString("Rina <b>Wati</b>," + email.value() + ",INVITED,WAREHOUSE,BDG"));
        staff.browserOf(Role.COURIER).open("/admin/staf/unduh").statusCode(403);
    }
}
