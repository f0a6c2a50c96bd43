package id.laris.persistence.privacy;

import id.laris.application.privacy.DataRequests;
import id.laris.application.shared.Page;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
class PostgresDataRequests implements DataRequests {
    private final Sql sql;

    PostgresDataRequests(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(DataRequest request) {
        sql.update(
                """
                INSERT INTO data_request (id, account_id, kind, state, hindrance, received_at, closed_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                request.id(),
                request.account().value(),
                request.kind(),
                request.state(),
                request.hindrance(),
                request.receivedAt(),
                request.closedAt(),
                request.version());
    }

    @Override
    public void save(DataRequest request) {
        var saved = sql.update(
                """
                UPDATE data_request SET state = ?, hindrance = ?, closed_at = ?, version = version + 1
                WHERE id = ? AND version = ?""", request.state(), request.hindrance(), request.closedAt(), request.id(), request.version());
        if (saved == 0) throw new StaleVersion("data-request", request.id());
    }

    @Override
    public DataRequest get(UUID id) {
        return sql.find("SELECT * FROM data_request WHERE id = ?", PostgresDataRequests::request, id)
                .orElseThrow(() -> new Missing("data-request", id));
    }

    @Override
    public List<DataRequest> of(AccountId customer) {
        return sql.list(
                "SELECT * FROM data_request WHERE account_id = ? ORDER BY received_at DESC, id DESC",
                PostgresDataRequests::request,
                customer.value());
    }

    @Override
    public List<DataRequest> open(DataRequest.Kind kind, int most) {
        return sql.list(
                "SELECT * FROM data_request WHERE kind = ? AND closed_at IS NULL ORDER BY received_at, id LIMIT ?",
                PostgresDataRequests::request,
                kind,
                most);
    }

    @Override
    public Set<AccountId> carriedOut(DataRequest.Kind kind) {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT account_id FROM data_request WHERE kind = ? AND state = 'DONE'",
                row -> new AccountId(Columns.uuid(row, "account_id")),
                kind));
    }

    @Override
    public Page<DataRequest> list(Optional<String> cursor, int limit) {
        var found = cursor.isEmpty()
                ? sql.list(
                        "SELECT * FROM data_request ORDER BY received_at DESC, id DESC LIMIT ?",
                        PostgresDataRequests::request,
                        limit + 1)
                : sql.list("""
                        SELECT * FROM data_request WHERE (received_at, id) < (SELECT received_at, id FROM data_request WHERE id = ?)
                        ORDER BY received_at DESC, id DESC LIMIT ?""", PostgresDataRequests::request, idIn(cursor.get()), limit + 1);
        var items = found.stream().limit(limit).toList();
        return new Page<>(
                items,
                found.size() > limit
                        ? Optional.of(items.get(items.size() - 1).id().toString())
                        : Optional.empty());
    }

    private static UUID idIn(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private static DataRequest request(ResultSet row) throws SQLException {
        return new DataRequest(
                Columns.uuid(row, "id"),
                new AccountId(Columns.uuid(row, "account_id")),
                Columns.constant(row, "kind", DataRequest.Kind.class),
                Columns.constant(row, "state", DataRequest.State.class),
                row.getString("hindrance"),
                Columns.instant(row, "received_at"),
                Columns.optionalInstant(row, "closed_at"),
                row.getLong("version"));
    }
}
