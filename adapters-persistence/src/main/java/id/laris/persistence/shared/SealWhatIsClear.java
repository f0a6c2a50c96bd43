package id.laris.persistence.shared;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** For migrations: columns that hold a text's own bytes, in a shop from before it was sealed, hold the sealed text afterwards. */
@Singleton
@Unremovable // migrations look it up by themselves
public class SealWhatIsClear {
    private static final Logger LOG = Logger.getLogger(SealWhatIsClear.class);
    private static final int PORTION = 1_000;

    /** What else is to be written to a row, from its clear texts in the order of the fields. */
    @FunctionalInterface
    public interface Index {
        byte[][] of(List<String> clear);
    }

    private final FieldCipher cipher;

    SealWhatIsClear(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** @param fields of one table */
    public void in(Connection connection, PersonalField... fields) {
        in(connection, "", clear -> new byte[0][], fields);
    }

    /** @param indexColumn written too: an array when there are several indexes, empty for none */
    public void in(Connection connection, String indexColumn, Index index, PersonalField... fields) {
        var first = fields[0];
        var columns = Arrays.stream(fields).map(PersonalField::column).collect(Collectors.joining(", "));
        var read = "SELECT %s AS row_key, %s FROM %s ORDER BY 1".formatted(first.key(), columns, first.table());
        var setters = Arrays.stream(fields).map(f -> f.column() + " = ?").collect(Collectors.joining(", "));
        var write = "UPDATE %s SET %s%s WHERE %s = ?"
                .formatted(
                        first.table(), setters, indexColumn.isEmpty() ? "" : ", " + indexColumn + " = ?", first.key());
        try (var reading = connection.prepareStatement(read);
                var writing = connection.prepareStatement(write)) {
            reading.setFetchSize(PORTION);
            long sealed = 0;
            try (var row = reading.executeQuery()) {
                while (row.next()) {
                    seal(connection, row, writing, !indexColumn.isEmpty(), index, fields);
                    writing.addBatch();
                    if (++sealed % PORTION == 0) writing.executeBatch();
                }
            }
            writing.executeBatch();
            if (sealed > 0) LOG.infof("Personal data sealed in %d rows of %s", sealed, first.table());
        } catch (SQLException failed) {
            throw new IllegalStateException("cannot seal " + first.table(), failed);
        }
    }

    private void seal(
            Connection connection,
            ResultSet row,
            PreparedStatement writing,
            boolean indexed,
            Index index,
            PersonalField... fields)
            throws SQLException {
        var key = row.getObject("row_key");
        var clear = new String[fields.length];
        int at = 0;
        for (var field : fields) {
            var bytes = row.getBytes(field.column());
            clear[at] = bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
            writing.setBytes(++at, cipher.sealBytes(field, key, bytes));
        }
        if (indexed) {
            var indexes = index.of(Arrays.asList(clear));
            if (indexes.length == 1) writing.setBytes(++at, indexes[0]);
            else writing.setArray(++at, indexes.length == 0 ? null : connection.createArrayOf("bytea", indexes));
        }
        writing.setObject(++at, key);
    }
}
