package id.laris.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Example;

class DataRequestTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T03:00:00Z");

    private static DataRequest opened(DataRequest.Kind kind) {
        return DataRequest.open(new UUID(0, 1), new AccountId(new UUID(7, 7)), kind, MONDAY);
    }

    @Example
    void three_times_24_hours_count_without_a_stop() {
        var request = opened(DataRequest.Kind.ERASURE);

        assertThat(request.dueAt()).isEqualTo(Instant.parse("2026-01-08T03:00:00Z"));
        assertThat(request.isLate(request.dueAt())).isFalse();
        assertThat(request.postponed("open-orders").isLate(request.dueAt().plusSeconds(1)))
                .isTrue();
    }

    @Example
    void a_closed_request_stays_closed_and_is_never_late() {
        var done = opened(DataRequest.Kind.EXPORT).done(MONDAY);

        assertThatThrownBy(() -> done.withdrawn(MONDAY)).isInstanceOf(DataRequest.RequestClosed.class);
        assertThat(done.isLate(done.dueAt().plusSeconds(1))).isFalse();
    }
}
