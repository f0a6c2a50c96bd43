package id.laris.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditLog.LinkOf;
import id.laris.application.audit.AuditLog.Recorded;
import id.laris.domain.audit.AuditChain.Link;
import id.laris.domain.audit.AuditEntry;
import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface AuditLogContract {
    Instant AT = Instant.parse("2026-03-01T03:00:00.123456Z");
    Origin HOME = new Origin("203.0.113.7", "Firefox");

    AuditLog log();

    AuditKeys keys();

    /** Runs in a transaction of its own where there are transactions. */
    default void committed(Runnable work) {
        work.run();
    }

    default AuditEntry entry(String subject, Instant at, AccountId account) {
        return new AuditEntry(
                UUID.randomUUID(),
                at,
                Actor.Kind.STAFF,
                "staff " + account,
                Optional.of(account),
                "cancel-order",
                subject,
                AuditEntry.DONE,
                List.of(new Change("state", "PLACED", "CANCELLED"), new Change("reason", "", "•••")),
                new byte[] {1, 2, 3});
    }

    default AuditEntry add(String subject, Instant at, AccountId account) {
        var entry = entry(subject, at, account);
        committed(() -> log().add(entry, HOME));
        return entry;
    }

    private List<AuditEntry> found(AuditQuery query) {
        return log().list(query).items().stream().map(Recorded::entry).toList();
    }

    private static AuditQuery of(AccountId account, int limit) {
        return new AuditQuery(
                "",
                Optional.empty(),
                Optional.of(account),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }

    @Test
    default void an_entry_comes_back_as_it_was_written() {
        var account = new AccountId(UUID.randomUUID());
        var entry = add("order LR-1", AT, account);

        assertThat(log().list(of(account, 10)).items()).singleElement().satisfies(recorded -> {
            assertThat(recorded.entry()).usingRecursiveComparison().isEqualTo(entry);
            assertThat(recorded.origin()).contains(HOME);
            assertThat(recorded.isLinked()).isFalse();
        });
    }

    @Test
    default void lists_newest_first_page_by_page() {
        var account = new AccountId(UUID.randomUUID());
        var added = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++)
            added.add(0, add("order LR-" + i, AT.plusSeconds(i), account).id());

        var seen = new ArrayList<UUID>();
        var cursor = Optional.<String>empty();
        do {
            var page = log().list(of(account, 2).after(cursor));
            page.items().forEach(r -> seen.add(r.entry().id()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen).isEqualTo(added);
    }

    @Test
    default void a_cursor_that_no_page_gave_is_refused() {
        var query = AuditQuery.all(2).after(Optional.of("x"));

        assertThatThrownBy(() -> log().list(query)).isInstanceOf(Invalid.class);
    }

    @Test
    default void filters_by_text_kind_action_outcome_and_time() {
        var account = new AccountId(UUID.randomUUID());
        var subject = "order " + UUID.randomUUID();
        var entry = add(subject + " x", AT, account);
        var all = of(account, 10);

        assertThat(found(query(all, subject, Optional.empty(), Optional.empty())))
                .hasSize(1);
        assertThat(found(query(all, "cancel-order", Optional.empty(), Optional.empty())))
                .hasSize(1);
        assertThat(found(query(all, "%", Optional.empty(), Optional.empty()))).isEmpty();
        assertThat(found(query(all, "", Optional.of("cancel-order"), Optional.of(false))))
                .hasSize(1);
        assertThat(found(query(all, "", Optional.of("sign-in"), Optional.empty())))
                .isEmpty();
        assertThat(found(query(all, "", Optional.empty(), Optional.of(true)))).isEmpty();
        assertThat(found(between(all, AT, AT.plusMillis(1))))
                .extracting(AuditEntry::id)
                .containsExactly(entry.id());
        assertThat(found(between(all, AT.plusMillis(1), AT.plusSeconds(1)))).isEmpty();
        assertThat(found(between(all, AT.minusSeconds(1), AT))).isEmpty();
    }

    private static AuditQuery query(AuditQuery q, String text, Optional<String> action, Optional<Boolean> refused) {
        return new AuditQuery(
                text,
                Optional.of(Actor.Kind.STAFF),
                q.account(),
                action,
                refused,
                q.from(),
                q.to(),
                q.cursor(),
                q.limit());
    }

    private static AuditQuery between(AuditQuery q, Instant from, Instant to) {
        return new AuditQuery(
                "",
                q.kind(),
                q.account(),
                q.action(),
                q.refused(),
                Optional.of(from),
                Optional.of(to),
                q.cursor(),
                q.limit());
    }

    @Test
    default void what_is_linked_waits_no_more_and_is_walked_in_order() {
        var account = new AccountId(UUID.randomUUID());
        var one = add("order LR-1", AT, account);
        var other = add("order LR-2", AT, account);

        var linked = new ArrayList<AuditEntry>();
        committed(() -> {
            linked.addAll(log().waiting(1_000));
            link(linked);
        });

        assertThat(linked).extracting(AuditEntry::id).containsSubsequence(one.id(), other.id());
        committed(() -> assertThat(log().waiting(1_000)).isEmpty());
        assertThat(log().list(of(account, 9)).items()).allMatch(Recorded::isLinked);
        assertThat(log().unlinked()).isEmpty();
        assertThat(log().headsWithoutLink()).isEmpty();
        var walked = new ArrayList<AuditLog.Linked>();
        committed(() -> log().eachLink(walked::add));
        assertThat(walked).extracting(AuditLog.Linked::id).containsSubsequence(one.id(), other.id());
        assertThat(walked.get(walked.size() - 1).head()).isPresent();
        assertThat(log().lastLink()).hasValueSatisfying(last -> assertThat(
                        last.sameAs(walked.get(walked.size() - 1).link()))
                .isTrue());
    }

    private void link(List<AuditEntry> entries) {
        var last = log().lastLink();
        var day = last.map(Link::day).orElse(LocalDate.of(2026, 3, 1));
        var links = new ArrayList<LinkOf>();
        for (var entry : entries) {
            var link = last.map(before -> keys().chain().after(before, day, entry))
                    .orElseGet(() -> keys().chain().first(day, entry));
            links.add(new LinkOf(entry.id(), link));
            last = Optional.of(link);
        }
        log().link(links, keys().sign(last.orElseThrow()));
    }

    @Test
    default void where_it_came_from_is_forgotten_and_the_entry_stays() {
        var account = new AccountId(UUID.randomUUID());
        var old = add("order LR-1", AT.minusSeconds(86_400 * 400L), account);
        add("order LR-2", AT, account);

        committed(() -> assertThat(log().forgetOriginsBefore(AT)).isPositive());

        var kept = log().list(of(account, 9)).items();
        assertThat(kept).extracting(Recorded::origin).containsExactly(Optional.of(HOME), Optional.empty());
        assertThat(kept.get(1).entry()).usingRecursiveComparison().isEqualTo(old);
    }
}
