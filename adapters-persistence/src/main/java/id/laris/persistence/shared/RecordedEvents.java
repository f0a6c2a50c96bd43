package id.laris.persistence.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.shared.RecordedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** Reads an event from its columns {@code id, key, type, version, occurred_at, actor, data}. */
public final class RecordedEvents {
    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private RecordedEvents() {}

    public static RecordedEvent read(ResultSet row) throws SQLException {
        return new RecordedEvent(
                Columns.uuid(row, "id"),
                row.getString("key"),
                row.getString("type"),
                row.getInt("version"),
                Columns.instant(row, "occurred_at"),
                row.getString("actor"),
                Json.read(row.getString("data"), DATA));
    }
}
