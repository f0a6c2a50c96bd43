package id.laris.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.privacy.ContinueRotation;
import id.laris.application.privacy.KeyRotations;
import id.laris.domain.identity.Role;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeDataKeyPagesTest {
    @Inject
    Staff staff;

    @Inject
    KeyRotations rotations;

    @Inject
    ContinueRotation continueRotation;

    @Inject
    SystemWork system;

    @Test
    void the_owner_changes_the_key_and_sees_how_far_it_is() {
        var owner = staff.browserOf(Role.OWNER);

        owner.submit("/admin/kunci/data").statusCode(303);

        assertThat(owner.read("/admin/kunci/data"))
                .contains("Berjalan: putaran 1")
                .doesNotContain("Ganti kunci data");
        owner.submit("/admin/kunci/data").statusCode(409);
        system.run(() -> {
            continueRotation.work();
            rotations.finish(rotations.running().orElseThrow().id(), java.time.Instant.EPOCH);
        });
        assertThat(owner.read("/admin/kunci/data")).contains("Selesai");
    }

    @Test
    void nobody_else_does() {
        staff.browserOf(Role.WAREHOUSE).open("/admin/kunci/data").statusCode(403);
        staff.browserOf(Role.COURIER).submit("/admin/kunci/data").statusCode(403);
    }
}
