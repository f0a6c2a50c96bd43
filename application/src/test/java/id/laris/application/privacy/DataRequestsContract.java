package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.DataRequest.Kind;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log of requests promises. */
public interface DataRequestsContract {
    Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    DataRequests requests();

    private DataRequest added(AccountId customer, Kind kind, Instant at) {
        var request = DataRequest.open(UUID.randomUUID(), customer, kind, at);
        requests().add(request);
        return requests().get(request.id());
    }

    private static AccountId somebody() {
        return new AccountId(UUID.randomUUID());
    }

    @Test
    default void a_request_comes_back_with_what_became_of_it() {
        var sari = somebody();
        var request = added(sari, Kind.ERASURE, NOON);

        requests().save(request.postponed("open-orders"));
        requests().save(requests().get(request.id()).done(NOON.plusSeconds(60)));

        assertThat(requests().of(sari)).singleElement().satisfies(done -> {
            assertThat(done.state()).isEqualTo(DataRequest.State.DONE);
            assertThat(done.receivedAt()).isEqualTo(NOON);
            assertThat(done.closedAt()).contains(NOON.plusSeconds(60));
            assertThat(done.kind()).isEqualTo(Kind.ERASURE);
        });
        assertThat(requests().of(somebody())).isEmpty();
    }

    @Test
    default void the_longest_waiting_comes_first_and_what_is_done_not_at_all() {
        var later = added(somebody(), Kind.EXPORT, NOON.plusSeconds(2));
        var first = added(somebody(), Kind.EXPORT, NOON.plusSeconds(1));
        var done = added(somebody(), Kind.EXPORT, NOON);
        requests().save(done.done(NOON));
        var other = added(somebody(), Kind.ERASURE, NOON);

        assertThat(requests().open(Kind.EXPORT, 1_000))
                .containsSubsequence(first, later)
                .doesNotContain(other)
                .extracting(DataRequest::id)
                .doesNotContain(done.id());
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var request = added(somebody(), Kind.EXPORT, NOON);
        requests().save(request.postponed("open-orders"));

        assertThatThrownBy(() -> requests().save(request.done(NOON))).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void all_are_listed_newest_first_page_by_page() {
        var far = Instant.parse("2099-01-01T00:00:00Z");
        for (int i = 0; i < 3; i++) added(somebody(), Kind.EXPORT, far.plusSeconds(i));

        var seen = new ArrayList<Instant>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = requests().list(cursor, 2);
            page.items().forEach(request -> seen.add(request.receivedAt()));
            cursor = page.next();
        } while (cursor.isPresent() && seen.size() < 4);

        assertThat(seen).startsWith(far.plusSeconds(2), far.plusSeconds(1), far);
    }

    @Test
    default void says_for_whom_a_kind_was_carried_out() {
        var sari = somebody();
        var budi = somebody();
        var tono = somebody();
        for (int i = 0; i < 2; i++)
            requests().save(added(sari, Kind.ERASURE, NOON.plusSeconds(i)).done(NOON));
        requests().save(added(budi, Kind.EXPORT, NOON).done(NOON));
        requests().save(added(tono, Kind.ERASURE, NOON).withdrawn(NOON));

        assertThat(requests().carriedOut(Kind.ERASURE)).contains(sari).doesNotContain(budi, tono);
    }

    @Test
    default void an_unknown_request_is_missing() {
        assertThatThrownBy(() -> requests().get(UUID.randomUUID())).isInstanceOf(Missing.class);
    }
}
