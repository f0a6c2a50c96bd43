package id.laris.persistence.privacy;

import id.laris.persistence.shared.DataKeys;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Walks over a table of personal data by its key and seals by the newest key what an older one has sealed. */
@Singleton
class ResealedRows {
    /** @param last the row to go on after; empty when the table's end was reached */
    record Portion(long rows, Optional<String> last) {}

    private final Sql sql;
    private final DataKeys keys;
    private final FieldCipher cipher;
    private final Map<String, String> keyTypes = new ConcurrentHashMap<>();

    ResealedRows(Sql sql, DataKeys keys, FieldCipher cipher) {
        this.sql = sql;
        this.keys = keys;
        this.cipher = cipher;
    }

    /** Rows that somebody else holds are passed by: they keep nobody waiting, and the next walk finds them. */
    Portion reseal(String table, Optional<String> after, int most) {
        var fields = fieldsOf(table);
        var old = old(fields, after, most);
        sql.batch(write(fields), old);
        return new Portion(
                old.size(),
                old.size() < most ? Optional.empty() : Optional.of(String.valueOf(old.get(most - 1)[fields.size()])));
    }

    /** Each row's fields sealed anew, and its key. */
    private List<Object[]> old(List<PersonalField> fields, Optional<String> after, int most) {
        var first = fields.get(0);
        var columns = fields.stream().map(PersonalField::column).toList();
        var parameters = new ArrayList<Object>();
        var newest = keys.newest();
        columns.forEach(column -> parameters.add(newest));
        after.ifPresent(parameters::add);
        parameters.add(most);
        var read =
                "SELECT %1$s AS row_key, %2$s FROM %3$s WHERE (%4$s)%5$s ORDER BY %1$s LIMIT ? FOR UPDATE SKIP LOCKED"
                        .formatted(
                                first.key(),
                                String.join(", ", columns),
                                first.table(),
                                sealedByOlder(fields),
                                after.isEmpty()
                                        ? ""
                                        : " AND %s > CAST(? AS %s)".formatted(first.key(), keyType(first)));
        return sql.list(
                read,
                row -> {
                    var key = row.getObject("row_key");
                    var anew = new Object[fields.size() + 1];
                    for (int i = 0; i < fields.size(); i++)
                        anew[i] = cipher.reseal(fields.get(i), key, row.getBytes(columns.get(i)));
                    anew[fields.size()] = key;
                    return anew;
                },
                parameters.toArray());
    }

    /** Whether an older key is still needed for this table; asks without locks, so that held rows count. */
    boolean areLeftIn(String table) {
        var fields = fieldsOf(table);
        return sql.find(
                        "SELECT EXISTS (SELECT FROM %s WHERE %s)".formatted(table, sealedByOlder(fields)),
                        row -> row.getBoolean(1),
                        fields.stream().map(field -> keys.newest()).toArray())
                .orElseThrow();
    }

    private static List<PersonalField> fieldsOf(String table) {
        return Arrays.stream(PersonalField.values())
                .filter(f -> f.table().equals(table))
                .toList();
    }

    private static String sealedByOlder(List<PersonalField> fields) {
        return fields.stream()
                .map(field -> "substring(%s FROM 2 FOR 4) <> ?".formatted(field.column()))
                .collect(Collectors.joining(" OR "));
    }

    private static String write(List<PersonalField> fields) {
        var first = fields.get(0);
        return "UPDATE %s SET %s WHERE %s = ?"
                .formatted(
                        first.table(),
                        fields.stream().map(f -> f.column() + " = ?").collect(Collectors.joining(", ")),
                        first.key());
    }

    private String keyType(PersonalField field) {
        return keyTypes.computeIfAbsent(field.table(), table -> sql.find(
                        "SELECT format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = ?::regclass AND attname = ?",
                        row -> row.getString(1),
                        table,
                        field.key())
                .orElseThrow());
    }
}
