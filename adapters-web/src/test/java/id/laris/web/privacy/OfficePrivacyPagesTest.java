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
import java.util.UUID;
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
}
