package id.laris.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.laris.application.audit.AuditKeys;
import id.laris.application.audit.AuditLog;
import id.laris.application.audit.AuditWitness;
import id.laris.application.audit.SealAudit;
import id.laris.application.audit.VerifyAudit;
import id.laris.application.identity.InTransaction;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.audit.AuditEntry;
import id.laris.domain.audit.AuditFinding;
import id.laris.domain.audit.AuditFinding.Kind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with all rights over the database, but without the shop's keys, does to the log: each time it is found, and where. */
@QuarkusTest
class TamperedAuditTest {
    @Inject
    AuditLog log;

    @Inject
    AuditKeys keys;

    @Inject
    AuditWitness witness;

    @Inject
    InTransaction transaction;

    @Inject
    ShopSettings shop;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private final List<UUID> written = new ArrayList<>();

    @BeforeEach
    void write() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 5; i++) {
                var id = UUID.randomUUID();
                written.add(id);
                log.add(
                        new AuditEntry(
                                id,
                                Instant.now(clock),
                                Actor.Kind.STAFF,
                                "staff 1",
                                Optional.empty(),
                                "refund-payment",
                                "order LR-" + i,
                                AuditEntry.DONE,
                                List.of(),
                                new byte[0]),
                        Origin.INSIDE);
            }
        });
        new SealAudit(log, keys, witness, transaction, shop, clock).seal();
    }

    /** What is found after these statements, which are taken back afterwards. */
    private List<AuditFinding> findingsAfter(String... statements) {
        var found = new ArrayList<AuditFinding>();
        QuarkusTransaction.begin();
        try {
            for (var table : List.of("entry", "link", "head"))
                sql.update("ALTER TABLE audit." + table + " DISABLE TRIGGER ALL");
            for (var statement : statements) sql.update(statement);
            found.addAll(
                    new VerifyAudit(log, keys, witness, shop, clock).verify().findings());
        } finally {
            QuarkusTransaction.rollback();
        }
        return found;
    }

    private UUID third() {
        return written.get(2);
    }

    @Test
    void an_untouched_log_is_whole() {
        var report = new VerifyAudit(log, keys, witness, shop, clock).verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void any_changed_column_is_found() {
        for (var change : List.of(
                "actor = 'staff 2'",
                "action = 'show-order'",
                "subject = 'order LR-77'",
                "outcome = 'not-allowed'",
                "at = at + interval '1 microsecond'",
                "kind = 'SYSTEM'",
                "account = gen_random_uuid()",
                "changes = '[{\"field\":\"a\",\"before\":\"b\",\"after\":\"c\"}]'",
                "origin_proof = '\\x01'"))
            assertThat(findingsAfter("UPDATE audit.entry SET " + change + " WHERE id = '" + third() + "'"))
                    .as(change)
                    .extracting(AuditFinding::kind, AuditFinding::entry)
                    .containsExactly(tuple(Kind.CHANGED, Optional.of(third())));
    }

    @Test
    void a_removed_row_is_found() {
        assertThat(findingsAfter("DELETE FROM audit.entry WHERE id = '" + third() + "'"))
                .extracting(AuditFinding::kind, AuditFinding::entry)
                .containsExactly(tuple(Kind.REMOVED, Optional.of(third())));
    }

    @Test
    void a_row_removed_with_its_link_is_found_by_its_place() {
        assertThat(findingsAfter(
                        "DELETE FROM audit.entry WHERE id = '" + third() + "'",
                        "DELETE FROM audit.link WHERE entry = '" + third() + "'"))
                .extracting(AuditFinding::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void an_inserted_row_is_found() {
        var inserted = UUID.randomUUID();

        assertThat(findingsAfter("INSERT INTO audit.entry (id, at, kind, actor, action, subject, outcome, changes, "
                        + "origin_proof) SELECT '" + inserted
                        + "', at, kind, actor, action, subject, outcome, changes, "
                        + "origin_proof FROM audit.entry WHERE id = '" + third() + "'"))
                .extracting(AuditFinding::kind, AuditFinding::entry)
                .containsExactly(tuple(Kind.INSERTED, Optional.of(inserted)));
    }

    @Test
    void rows_that_changed_places_are_found() {
        var one = written.get(1);
        var next = written.get(2);

        assertThat(findingsAfter(
                        "UPDATE audit.link SET position = -position WHERE entry = '" + one + "'",
                        "UPDATE audit.link SET position = position - 1 WHERE entry = '" + next + "'",
                        "UPDATE audit.link SET position = 1 - position WHERE entry = '" + one + "'"))
                .extracting(AuditFinding::kind, AuditFinding::entry)
                .contains(tuple(Kind.REORDERED, Optional.of(one)), tuple(Kind.REORDERED, Optional.of(next)));
    }

    @Test
    void the_newest_rows_cut_off_leave_a_head_that_signs_nothing() {
        var last = written.get(4);

        assertThat(findingsAfter(
                        "DELETE FROM audit.entry WHERE id = '" + last + "'",
                        "DELETE FROM audit.link WHERE entry = '" + last + "'"))
                .extracting(AuditFinding::kind)
                .contains(Kind.HEAD);
    }

    @Test
    void an_end_cut_off_together_with_its_head_is_known_to_the_witness() {
        var cut = "(SELECT day, position FROM audit.link WHERE entry = '" + written.get(0) + "')";

        assertThat(findingsAfter(
                        "DELETE FROM audit.head WHERE (day, position) >= " + cut,
                        "DELETE FROM audit.entry WHERE id IN (SELECT entry FROM audit.link WHERE (day, position) >= "
                                + cut + ")",
                        "DELETE FROM audit.link WHERE (day, position) >= " + cut))
                .extracting(AuditFinding::kind)
                .contains(Kind.LOST);
    }

    @Test
    void a_forged_head_is_found() {
        assertThat(findingsAfter("UPDATE audit.head SET signature = decode(repeat('00', 64), 'hex')"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(Kind.HEAD));
    }
}
