package id.laris.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Outbox;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeEventPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Outbox outbox;

    @Inject
    MovableClock clock;

    @Test
    void a_failed_event_is_shown_and_tried_again() {
        shop.open();
        shop.order(PaymentMethod.CASH_ON_DELIVERY);
        var owner = staff.browserOf(Role.OWNER);
        var before = outbox.deadLetters(100).size();
        var dead = kill();

        assertThat(owner.read("/admin/kejadian")).contains(dead.toString()).contains("&lt;b&gt;rusak");
        assertThat(owner.read("/admin")).contains("Kejadian gagal");

        owner.submit("/admin/kejadian/" + dead + "/ulang").statusCode(303);
        assertThat(outbox.deadLetters(100)).hasSize(before);
        owner.submit("/admin/kejadian/" + UUID.randomUUID() + "/ulang").statusCode(404);
        owner.submit("/admin/kejadian/bukan-id/ulang").statusCode(404);
        outbox.done(List.of(dead));
    }

    /** Fails one event until it is given up. */
    private UUID kill() {
        var event = outbox.claim(1, Duration.ofSeconds(1)).get(0).id();
        for (int tries = 0;
                tries < 50
                        && outbox.deadLetters(100).stream()
                                .noneMatch(d -> d.event().id().equals(event));
                tries++) outbox.failed(event, "<b>rusak");
        return event;
    }
}
