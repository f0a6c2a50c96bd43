package id.laris.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.audit.SealAudit;
import id.laris.application.identity.SystemWork;
import id.laris.domain.identity.Role;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeAuditPagesTest {
    @Inject
    Staff staff;

    @Inject
    SealAudit sealAudit;

    @Inject
    SystemWork system;

    @Test
    void what_staff_do_stands_in_the_log_with_who_and_what() {
        var owner = staff.browserOf(Role.OWNER);
        owner.submit("/admin/kunci", "nama", "Rahasia dapur", "hak", "VIEW_STOCK")
                .statusCode(200);

        var page = owner.read("/admin/jejak?q=issue-api-key");

        assertThat(page)
                .contains("Membuat kunci API")
                .contains(Staff.name(Role.OWNER))
                .doesNotContain("Rahasia dapur");
        assertThat(owner.read("/admin/jejak?hasil=ditolak&q=issue-api-key")).contains("Tidak ada yang cocok");
    }

    @Test
    void who_tries_what_they_may_not_is_in_it_too() {
        staff.browserOf(Role.WAREHOUSE).open("/admin/kunci").statusCode(403);

        assertThat(staff.browserOf(Role.OWNER).read("/admin/jejak?hasil=ditolak"))
                .contains("not-allowed")
                .contains(Staff.name(Role.WAREHOUSE));
    }

    @Test
    void an_untouched_log_is_found_whole_and_signed() {
        var owner = staff.browserOf(Role.OWNER);
        system.run(sealAudit::seal);

        var report =
                owner.submit("/admin/jejak/periksa").statusCode(200).extract().asString();

        assertThat(report).contains("Jejak utuh").contains("MCowBQYDK2VwAyEA");
    }

    @Test
    void the_file_has_a_heading_and_says_that_it_was_taken() {
        var owner = staff.browserOf(Role.OWNER);
        owner.read("/admin/jejak/unduh");

        var file = owner.read("/admin/jejak/unduh?q=export-audit");

        assertThat(file).contains("at,kind,actor,account,action,subject,outcome,changes,address,device,id");
        assertThat(file).contains(",export-audit,").contains(",done,");
    }

    @Test
    void the_log_is_for_those_who_may_see_it() {
        for (var page : new String[] {"/admin/jejak", "/admin/jejak/unduh"})
            staff.browserOf(Role.WAREHOUSE).open(page).statusCode(403);
    }
}
