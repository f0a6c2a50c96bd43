package id.laris.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.privacy.DataRequests;
import id.laris.application.shared.MovableClock;
import id.laris.domain.identity.Role;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.shared.AccountId;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePrivacyPagesTest {
    @Inject
    Staff staff;

    @Inject
    DataRequests requests;

    @Inject
    MovableClock clock;

    private String filed(Duration ago) {
        var request = DataRequest.open(
                UUID.randomUUID(),
                new AccountId(UUID.randomUUID()),
                DataRequest.Kind.ERASURE,
                clock.instant().minus(ago));
        requests.add(request);
        requests.save(requests.get(request.id()).postponed("open-orders"));
        return request.id().toString().substring(28);
    }

    @Test
    void shows_what_was_asked_for_and_how_much_time_is_left() {
        var fresh = filed(Duration.ofHours(2));
        var late = filed(Duration.ofHours(75));

        var page = staff.browserOf(Role.OWNER).read("/admin/privasi");

        assertThat(page)
                .contains(fresh, "70 jam lagi", late, "Terlambat 3 jam", "Masih ada pesanan berjalan", "90 hari");
    }

    @Test
    void is_shut_to_who_does_not_manage_privacy() {
        staff.browserOf(Role.WAREHOUSE).open("/admin/privasi").statusCode(403);
    }

    @Test
    void a_breach_is_recorded_and_its_clock_runs_until_both_were_told() {
        var owner = staff.browserOf(Role.OWNER);
        owner.read("/admin/privasi/insiden");
        var noticed = LocalDateTime.ofInstant(clock.instant().minus(Duration.ofHours(50)), ZoneId.of("Asia/Jakarta"));
        owner.submit(
                        "/admin/privasi/insiden",
                        "category",
                        "CONFIDENTIALITY",
                        "detectedAt",
                        noticed.toString(),
                        "dataClasses",
                        "nama, telepon",
                        "people",
                        "12",
                        "course",
                        "Lembar kirim tertinggal.",
                        "handling",
                        "")
                .statusCode(303);

        var page = owner.read("/admin/privasi/insiden");
        assertThat(page).contains("nama, telepon", "Sudah 48 jam");
        var told = Pattern.compile("/admin/privasi/insiden/[0-9a-f-]{36}/diberitahu")
                .matcher(page);
        assertThat(told.find()).isTrue();
        owner.submit(told.group(), "whom", "AUTHORITY").statusCode(303);
        owner.submit(told.group(), "whom", "PEOPLE").statusCode(303);
        assertThat(owner.read("/admin/privasi/insiden")).contains("Semua sudah diberi tahu");
    }

    @Test
    void a_breach_of_tomorrow_is_refused() {
        var owner = staff.browserOf(Role.OWNER);
        owner.read("/admin/privasi/insiden");

        owner.submit(
                        "/admin/privasi/insiden",
                        "category",
                        "INTEGRITY",
                        "detectedAt",
                        "2099-01-01T10:00",
                        "dataClasses",
                        "nama",
                        "people",
                        "1",
                        "course",
                        "besok")
                .statusCode(422);
    }
}
