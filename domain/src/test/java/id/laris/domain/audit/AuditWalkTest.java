package id.laris.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.audit.AuditChain.Link;
import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.audit.AuditFinding.Kind;
import id.laris.domain.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** For any log of some days: untouched it is found whole; whatever is done to any of its rows is found, and where. */
class AuditWalkTest {
    private static final AuditChain CHAIN = new AuditChain(new byte[32]);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);

    private record Row(Link link, UUID id, Optional<AuditEntry> entry) {}

    private static AuditEntry entry(int number, String action) {
        return new AuditEntry(
                new UUID(1, number),
                Instant.parse("2026-03-01T03:00:00Z").plusSeconds(number),
                Actor.Kind.STAFF,
                "staff 7",
                Optional.empty(),
                action,
                "order LR-" + number,
                AuditEntry.DONE,
                List.of(new Change("state", "PLACED", "CANCELLED")),
                new byte[] {1, 2});
    }

    private static List<Row> log(int size) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < size; i++) {
            var entry = entry(i, "cancel-order");
            var day = FIRST_DAY.plusDays(i / 7);
            var link = rows.isEmpty()
                    ? CHAIN.first(day, entry)
                    : CHAIN.after(rows.get(rows.size() - 1).link(), day, entry);
            rows.add(new Row(link, entry.id(), Optional.of(entry)));
        }
        return rows;
    }

    private static List<AuditFinding> walk(List<Row> rows) {
        var walk = new AuditWalk(CHAIN);
        rows.forEach(row -> walk.next(row.link(), row.id(), row.entry()));
        return walk.findings();
    }

    @Property
    void an_untouched_log_is_whole(@ForAll @IntRange(max = 40) int size) {
        assertThat(walk(log(size))).isEmpty();
    }

    @Property
    void a_changed_entry_is_found_and_no_other(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll @IntRange(max = 1_000) int which) {
        var rows = log(size);
        int at = which % size;
        rows.set(at, new Row(rows.get(at).link(), rows.get(at).id(), Optional.of(entry(at, "refund-payment"))));

        assertThat(walk(rows)).containsExactly(finding(Kind.CHANGED, rows.get(at)));
    }

    @Property
    void an_entry_that_is_gone_is_found(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll @IntRange(max = 1_000) int which) {
        var rows = log(size);
        int at = which % size;
        rows.set(at, new Row(rows.get(at).link(), rows.get(at).id(), Optional.empty()));

        assertThat(walk(rows)).containsExactly(finding(Kind.REMOVED, rows.get(at)));
    }

    @Property
    void a_row_removed_with_its_link_is_missed_by_the_next_one(
            @ForAll @IntRange(min = 2, max = 40) int size, @ForAll @IntRange(max = 1_000) int which) {
        var rows = log(size);
        int at = which % (size - 1);
        var removed = rows.remove(at);

        var next = rows.get(at);
        var findings = walk(rows);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).day()).isEqualTo(next.link().day());
        assertThat(findings.get(0).kind())
                .isEqualTo(removed.link().day().equals(next.link().day()) ? Kind.REMOVED : Kind.REORDERED);
    }

    @Property
    void rows_that_changed_places_are_found(
            @ForAll @IntRange(min = 2, max = 40) int size, @ForAll @IntRange(max = 1_000) int which) {
        var rows = log(size);
        int at = which % (size - 1);
        var one = rows.get(at);
        var other = rows.get(at + 1);
        rows.set(at, moved(other, one));
        rows.set(at + 1, moved(one, other));

        assertThat(walk(rows)).extracting(AuditFinding::kind).contains(Kind.REORDERED);
        assertThat(walk(rows)).extracting(AuditFinding::entry).contains(Optional.of(other.id()));
    }

    /** With its own proofs at another row's place. */
    private static Row moved(Row row, Row to) {
        return new Row(
                new Link(
                        to.link().day(),
                        to.link().position(),
                        row.link().entryProof(),
                        row.link().proof()),
                row.id(),
                row.entry());
    }

    @Property
    void who_does_not_have_the_key_cannot_link_an_entry_of_his_own(@ForAll @IntRange(min = 1, max = 20) int size) {
        var rows = log(size);
        var last = rows.get(size - 1).link();
        var forged = entry(99, "cancel-order");
        rows.add(new Row(
                new AuditChain(new byte[] {1}).after(last, last.day(), forged), forged.id(), Optional.of(forged)));

        assertThat(walk(rows)).extracting(AuditFinding::entry).containsExactly(Optional.of(forged.id()));
    }

    @Property
    void parts_of_an_entry_cannot_be_shifted_between_its_fields(@ForAll String one, @ForAll String other) {
        var together = new AuditEntry(
                new UUID(1, 1),
                Instant.EPOCH,
                Actor.Kind.STAFF,
                one + other,
                Optional.empty(),
                "",
                "",
                "",
                List.of(),
                new byte[0]);
        var apart = new AuditEntry(
                new UUID(1, 1),
                Instant.EPOCH,
                Actor.Kind.STAFF,
                one,
                Optional.empty(),
                other,
                "",
                "",
                List.of(),
                new byte[0]);

        var same = CHAIN.first(FIRST_DAY, together).sameAs(CHAIN.first(FIRST_DAY, apart));

        assertThat(same).isEqualTo(other.isEmpty());
    }

    private static AuditFinding finding(Kind kind, Row row) {
        return new AuditFinding(kind, row.link().day(), row.link().position(), Optional.of(row.id()));
    }
}
