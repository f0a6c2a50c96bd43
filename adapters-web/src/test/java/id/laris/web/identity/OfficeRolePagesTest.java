package id.laris.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.identity.Roles;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeRolePagesTest {
    @Inject
    Staff staff;

    @Inject
    Roles roles;

    @Test
    void the_matrix_shows_every_right_of_every_role() {
        var page = staff.browserOf(Role.OWNER).read("/admin/peran");

        assertThat(page).contains("Layanan pelanggan", "Mengembalikan uang kepada pembeli.");
        for (var role : Role.BUILT_IN)
            for (var permission : Permission.ofPeople())
                assertThat(page).contains("value=\"" + role.name() + ":" + permission + "\"");
        assertThat(page).doesNotContain("RUN_JOBS");
    }

    @Test
    void a_role_is_made_after_another_ticked_and_removed() {
        var owner = staff.browserOf(Role.OWNER);
        owner.submit("/admin/peran/baru", "nama", "Kasir <b>uji</b>", "seperti", "COURIER")
                .statusCode(303);
        assertThat(roles.find("KASIR_B_UJI_B").orElseThrow().permissions()).isEqualTo(Role.COURIER.permissions());
        assertThat(owner.read("/admin/peran")).contains("Kasir &lt;b&gt;uji");

        owner.submit("/admin/peran/baru", "nama", "kasir b uji b")
                .statusCode(422)
                .body(containsString("Sudah ada peran"));
        owner.submit("/admin/peran", "peran", "KASIR_B_UJI_B", "hak", "KASIR_B_UJI_B:SELL")
                .statusCode(303);
        assertThat(roles.find("KASIR_B_UJI_B").orElseThrow().permissions()).isEqualTo(Set.of(Permission.SELL));

        owner.submit("/admin/peran/hapus", "peran", "KASIR_B_UJI_B").statusCode(303);
        assertThat(roles.find("KASIR_B_UJI_B")).isEmpty();
        owner.submit("/admin/peran/hapus", "peran", "OWNER").statusCode(422);
        owner.submit("/admin/peran", "peran", "OWNER", "hak", "OWNER:SELL").statusCode(422);
        assertThat(roles.find("OWNER").orElseThrow().permissions()).isEqualTo(Permission.ofPeople());
    }

    @Test
    void who_changes_roles_gives_no_more_than_they_have() {
        var clerk = Role.custom("Kepala uji", Set.of(Permission.MANAGE_ROLES, Permission.VIEW_ORDERS));
        roles.put(clerk);
        var browser = staff.browserOf(clerk);

        browser.submit("/admin/peran", "peran", "COURIER", "hak", "COURIER:REFUND_PAYMENTS")
                .statusCode(422)
                .body(containsString("tidak Anda miliki"));
        browser.submit("/admin/peran", "peran", clerk.name(), "hak", clerk.name() + ":MANAGE_STAFF")
                .statusCode(422);
        browser.submit("/admin/peran/baru", "nama", "Bayangan pemilik", "seperti", "OWNER")
                .statusCode(303);
        assertThat(roles.find("BAYANGAN_PEMILIK").orElseThrow().permissions()).isEqualTo(clerk.permissions());
        assertThat(roles.find("COURIER")).contains(Role.COURIER);
    }

    @Test
    void others_do_not_see_the_matrix() {
        staff.browserOf(Role.MANAGER).open("/admin/peran").statusCode(403);
        staff.browserOf(Role.MANAGER)
                .submit("/admin/peran", "peran", "MANAGER", "hak", "MANAGER:MANAGE_ROLES")
                .statusCode(403);
        assertThat(roles.find("MANAGER")).contains(Role.MANAGER);
    }
}
