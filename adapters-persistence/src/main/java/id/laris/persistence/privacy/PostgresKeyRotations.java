package id.laris.persistence.privacy;

import id.laris.application.privacy.KeyRotations;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.DataKeys;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PostgresKeyRotations implements KeyRotations {
    private static final List<String> TABLES = Arrays.stream(PersonalField.values())
            .map(PersonalField::table)
            .distinct()
            .toList();
    private static final String COLUMNS =
            "id, started_at, pass, at_table, at_row, resealed, found_in_pass, finished_at";
    /** Who works at it holds the row; others find none. */
    private static final String MINE =
            "SELECT " + COLUMNS + " FROM key_rotation WHERE finished_at IS NULL AND id = ? FOR UPDATE SKIP LOCKED";

    private record Place(Rotation rotation, String row) {}

    private final Sql sql;
    private final DataKeys keys;
    private final ResealedRows rows;

    PostgresKeyRotations(Sql sql, DataKeys keys, ResealedRows rows) {
        this.sql = sql;
        this.keys = keys;
        this.rows = rows;
    }

    @Override
    @Transactional
    public Rotation begin(UUID id, Instant now) {
        var begun = sql.update(
                "INSERT INTO key_rotation (id, started_at, at_table) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                now,
                TABLES.get(0));
        if (begun == 0) throw new RotationRuns();
        keys.addFieldKey();
        return get(id);
    }

    @Override
    public Optional<Rotation> running() {
        return sql.find(
                "SELECT " + COLUMNS + " FROM key_rotation WHERE finished_at IS NULL", PostgresKeyRotations::rotation);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Rotation reseal(UUID id, int most) {
        var place = sql.find(MINE, PostgresKeyRotations::place, id);
        if (place.isEmpty()) return get(id);
        var table = place.get().rotation().table();
        var portion = rows.reseal(table, Optional.ofNullable(place.get().row()), most);
        sql.update(
                """
                UPDATE key_rotation SET at_table = ?, at_row = ?, resealed = resealed + ?, found_in_pass = found_in_pass + ?
                WHERE id = ?""",
                portion.last().isPresent() ? table : after(table),
                portion.last(),
                portion.rows(),
                portion.rows(),
                id);
        return get(id);
    }

    /** Empty after the last one. */
    private static String after(String table) {
        var next = TABLES.indexOf(table) + 1;
        return next == TABLES.size() ? "" : TABLES.get(next);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Rotation beginPass(UUID id) {
        sql.update("""
                UPDATE key_rotation SET pass = pass + 1, found_in_pass = 0, at_table = ?, at_row = NULL
                WHERE id = ? AND at_table = ''""", TABLES.get(0), id);
        return get(id);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(UUID id, Instant now) {
        if (TABLES.stream().anyMatch(rows::areLeftIn)) return;
        if (sql.update("UPDATE key_rotation SET finished_at = ? WHERE id = ? AND finished_at IS NULL", now, id) == 1)
            keys.dropOldFieldKeys();
    }

    @Override
    public void readKeysAgain() {
        keys.readAgain();
    }

    @Override
    public List<Rotation> latest(int most) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM key_rotation ORDER BY started_at DESC LIMIT ?",
                PostgresKeyRotations::rotation,
                most);
    }

    private Rotation get(UUID id) {
        return sql.find("SELECT " + COLUMNS + " FROM key_rotation WHERE id = ?", PostgresKeyRotations::rotation, id)
                .orElseThrow();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(rotation(row), row.getString("at_row"));
    }

    private static Rotation rotation(ResultSet row) throws SQLException {
        return new Rotation(
                Columns.uuid(row, "id"),
                Columns.instant(row, "started_at"),
                row.getLong("resealed"),
                row.getInt("pass"),
                row.getLong("found_in_pass"),
                row.getString("at_table"),
                Columns.optionalInstant(row, "finished_at"));
    }
}
