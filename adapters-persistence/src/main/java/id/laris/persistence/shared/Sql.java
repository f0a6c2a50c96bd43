package id.laris.persistence.shared;

import id.laris.application.shared.Entangled;
import id.laris.application.shared.StorageUnavailable;
import id.laris.domain.shared.Invalid;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs SQL on the connection of the transaction that is under way, or on one of its own when there is none. The statements of an
 * order's way are written in SQL, because there each one counts; parameters are always bound, never pasted.
 */
@Singleton
public class Sql {
    /** Makes a value of the row the result stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with a connection that is given back afterwards. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** A parameter that is a PostgreSQL array. */
    private record ArrayOf(String type, Object[] values) {}

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(connection, statement, parameters);
                try (var result = statement.executeQuery()) {
                    var rows = new ArrayList<T>();
                    while (result.next()) rows.add(reader.read(result));
                    return rows;
                }
            }
        });
    }

    /** The only row, if there is one. */
    public <T> Optional<T> find(String sql, RowReader<T> reader, Object... parameters) {
        var rows = list(sql, reader, parameters);
        if (rows.size() > 1) throw new IllegalStateException(rows.size() + " rows instead of one: " + sql);
        return rows.stream().findFirst();
    }

    /** The one value of a statement that always answers with one row. */
    public long number(String sql, Object... parameters) {
        return find(sql, row -> row.getLong(1), parameters).orElseThrow();
    }

    /** How many rows changed. */
    public int update(String sql, Object... parameters) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(connection, statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    /** One statement for many sets of parameters, in one trip to the database; how many rows each of them changed. */
    public int[] batch(String sql, List<Object[]> each) {
        if (each.isEmpty()) return new int[0];
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var parameters : each) {
                    bind(connection, statement, parameters);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    public <T> T with(Work<T> work) {
        try (var connection = connection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw translated(failed);
        }
    }

    private Connection connection() {
        try {
            return dataSource.getConnection();
        } catch (SQLException unreachable) {
            throw new StorageUnavailable(unreachable);
        }
    }

    private static RuntimeException translated(SQLException failed) {
        var state = failed.getSQLState() == null ? "" : failed.getSQLState();
        // Connection lost, server shutting down or starting, too many connections.
        if (state.startsWith("08") || state.startsWith("57P") || state.equals("53300"))
            return new StorageUnavailable(failed);
        if (state.equals("40P01") || state.equals("40001")) return new Entangled(failed);
        // Somebody typed a sign or named a day that the database does not know: it cannot be found, it cannot be kept.
        if (state.equals("22021")) return new Invalid("text", "", "text without control characters");
        if (state.equals("22008")) return new Invalid("time", "", "a time in a year of four digits");
        return new SqlFailed(failed);
    }

    /** A statement the database did not take: a bug, or a rule that only the database can keep. The message names it. */
    public static final class SqlFailed extends RuntimeException {
        SqlFailed(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        /** A unique key is taken. */
        public boolean isDuplicate() {
            return "23505".equals(((SQLException) getCause()).getSQLState());
        }
    }

    /**
     * In a statement that runs all the time, compare with {@code = ANY ((SELECT ?)::text[])}: the planner does not look into a
     * sub-query's value, so every plan for it costs the same and PostgreSQL soon keeps one instead of planning each time anew.
     */
    public static <T> Object texts(Collection<T> values) {
        return new ArrayOf(
                "text",
                values.stream().map(v -> v == null ? null : v.toString()).toArray());
    }

    public static <T> Object texts(Collection<T> values, Function<? super T, ?> each) {
        return new ArrayOf("text", mapped(values, v -> text(each.apply(v))));
    }

    public static <T> Object uuids(Collection<T> values, Function<? super T, java.util.UUID> each) {
        return new ArrayOf("uuid", mapped(values, each));
    }

    public static Object bytes(Collection<byte[]> values) {
        return new ArrayOf("bytea", values.toArray(byte[][]::new));
    }

    public static <T> Object ints(Collection<T> values, Function<? super T, Integer> each) {
        return new ArrayOf("int4", mapped(values, each));
    }

    public static <T> Object longs(Collection<T> values, Function<? super T, Long> each) {
        return new ArrayOf("int8", mapped(values, each));
    }

    public static <T> Object booleans(Collection<T> values, Function<? super T, Boolean> each) {
        return new ArrayOf("bool", mapped(values, each));
    }

    public static <T> Object days(Collection<T> values, Function<? super T, LocalDate> each) {
        return new ArrayOf("date", mapped(values, v -> text(each.apply(v))));
    }

    public static <T> Object instants(Collection<T> values, Function<? super T, Instant> each) {
        return new ArrayOf("timestamptz", mapped(values, v -> text(each.apply(v))));
    }

    private static <T> Object[] mapped(Collection<T> values, Function<? super T, ?> each) {
        var array = new Object[values.size()];
        int at = 0;
        for (var value : values) array[at++] = each.apply(value);
        return array;
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional)
            return optional.map(Sql::text).orElse(null);
        return value == null ? null : value.toString();
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            var value = parameters[i] instanceof Optional<?> optional ? optional.orElse(null) : parameters[i];
            if (value instanceof ArrayOf array)
                statement.setArray(i + 1, connection.createArrayOf(array.type(), array.values()));
            else if (value instanceof Instant instant) statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            else if (value instanceof Enum<?> constant) statement.setString(i + 1, constant.name());
            else if (value instanceof byte[] bytes) statement.setBytes(i + 1, bytes);
            else statement.setObject(i + 1, value);
        }
    }
}
