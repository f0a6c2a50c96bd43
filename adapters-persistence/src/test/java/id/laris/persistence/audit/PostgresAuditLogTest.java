package id.laris.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditKeys;
import id.laris.application.audit.AuditLog;
import id.laris.application.audit.AuditLogContract;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresAuditLogTest implements AuditLogContract {
    @Inject
    AuditLog log;

    @Inject
    AuditKeys keys;

    @Inject
    Sql sql;

    @Override
    public AuditLog log() {
        return log;
    }

    @Override
    public AuditKeys keys() {
        return keys;
    }

    @Override
    public void committed(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    @Test
    void nothing_of_it_is_changed_removed_or_emptied() {
        var entry = add("order LR-9", AT, new AccountId(UUID.randomUUID()));

        for (var attempt : List.of(
                "UPDATE audit.entry SET actor = 'nobody' WHERE id = '%s'",
                "DELETE FROM audit.entry WHERE id = '%s'", "TRUNCATE audit.entry"))
            assertThatThrownBy(() -> sql.update(attempt.formatted(entry.id())))
                    .as(attempt)
                    .hasMessageContaining("append-only");
    }

    @Test
    void who_links_keeps_others_from_linking_the_same() {
        add("order LR-9", AT, new AccountId(UUID.randomUUID()));

        committed(() -> {
            assertThat(log.waiting(1_000)).isNotEmpty();
            committed(() -> assertThat(log.waiting(1_000)).isEmpty());
        });
    }

    @Test
    void where_it_came_from_lies_sealed() {
        add("order LR-9", AT, new AccountId(UUID.randomUUID()));

        assertThat(sql.list(
                        "SELECT origin FROM audit_origin",
                        row -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isNotEmpty()
                .noneMatch(origin -> origin.contains(HOME.address()) || origin.contains(HOME.device()));
    }
}
