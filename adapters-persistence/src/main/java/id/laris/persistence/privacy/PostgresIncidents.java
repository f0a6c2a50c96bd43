package id.laris.persistence.privacy;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.privacy.Incidents;
import id.laris.domain.privacy.Incident;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

@Singleton
class PostgresIncidents implements Incidents {
    private static final TypeReference<Body> BODY = new TypeReference<>() {};

    /** What is sealed. */
    record Body(String dataClasses, String course, String handling) {}

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresIncidents(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void add(Incident incident) {
        sql.update(
                """
                INSERT INTO incident (id, category, detected_at, people, body, authority_told_at, people_told_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                incident.id(),
                incident.category(),
                incident.detectedAt(),
                incident.people(),
                sealed(incident),
                incident.authorityToldAt(),
                incident.peopleToldAt(),
                incident.version());
    }

    @Override
    public void save(Incident incident) {
        var saved = sql.update(
                """
                UPDATE incident SET people = ?, body = ?, authority_told_at = ?, people_told_at = ?, version = version + 1
                WHERE id = ? AND version = ?""",
                incident.people(),
                sealed(incident),
                incident.authorityToldAt(),
                incident.peopleToldAt(),
                incident.id(),
                incident.version());
        if (saved == 0) throw new StaleVersion("incident", incident.id());
    }

    private byte[] sealed(Incident incident) {
        return cipher.seal(
                PersonalField.INCIDENT,
                incident.id(),
                Json.write(new Body(incident.dataClasses(), incident.course(), incident.handling())));
    }

    @Override
    public Incident get(UUID id) {
        return sql.find("SELECT * FROM incident WHERE id = ?", this::incident, id)
                .orElseThrow(() -> new Missing("incident", id));
    }

    @Override
    public List<Incident> unanswered() {
        return sql.list("""
                SELECT * FROM incident WHERE authority_told_at IS NULL OR people_told_at IS NULL
                ORDER BY detected_at, id""", this::incident);
    }

    @Override
    public boolean raise(UUID incident, int level) {
        return sql.update("UPDATE incident SET raised = ? WHERE id = ? AND raised < ?", level, incident, level) == 1;
    }

    @Override
    public List<Incident> list(int most) {
        return sql.list("SELECT * FROM incident ORDER BY detected_at DESC, id DESC LIMIT ?", this::incident, most);
    }

    private Incident incident(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        var body = Json.read(cipher.open(PersonalField.INCIDENT, id, row.getBytes("body")), BODY);
        return new Incident(
                id,
                Columns.constant(row, "category", Incident.Category.class),
                Columns.instant(row, "detected_at"),
                body.dataClasses(),
                row.getInt("people"),
                body.course(),
                body.handling(),
                Columns.optionalInstant(row, "authority_told_at"),
                Columns.optionalInstant(row, "people_told_at"),
                row.getLong("version"));
    }
}
