package id.laris.bootstrap.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * A database that the shop brings along. It is looked at before the application starts, so that what only its administrator can mend is
 * said in a line instead of a page of failures.
 */
public final class OwnDatabase {
    private static final int OLDEST = 150_000;
    private static final String SECONDS_TO_CONNECT = "10";
    private static final String LOOK = """
            SELECT current_setting('server_version_num')::int AS version, current_database() AS name,
                current_user AS usr,
                EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') AS there,
                EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') AS available,
                has_database_privilege(current_database(), 'CREATE') AS may_extend,
                coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS may_make_tables""";

    private OwnDatabase() {}

    /** Whether {@code LARIS_DB_URL} names one. */
    public static boolean isGiven() {
        return setting("LARIS_DB_URL", "laris.db.url").isPresent();
    }

    /** @throws StartRefused with the reason in words, and what has to be done, when Laris cannot work on it */
    public static void check() {
        check(
                setting("LARIS_DB_URL", "laris.db.url").orElseThrow(),
                setting("LARIS_DB_USER", "laris.db.user").orElse(""),
                setting("LARIS_DB_PASSWORD", "laris.db.password").orElse(""));
    }

    static void check(String url, String user, String password) {
        try (var connection = connect(url, user, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery(LOOK)) {
            row.next();
            look(row);
        } catch (SQLException unreachable) {
            // Parameters of the address may hold a password; the server's first line says why, the others where in its
            // source.
            var address = url.replaceFirst("\\?.*", "");
            var why = unreachable.getMessage().lines().findFirst().orElse("");
            throw new StartRefused(
                    "Basis data %s (LARIS_DB_URL) tidak dapat dimasuki: %s".formatted(address, why),
                    "The database %s (LARIS_DB_URL) cannot be entered: %s".formatted(address, why),
                    unreachable);
        }
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        return DriverManager.getConnection(url, properties);
    }

    private static void look(ResultSet row) throws SQLException {
        var name = row.getString("name");
        var user = row.getString("usr");
        if (row.getInt("version") < OLDEST)
            throw new StartRefused(
                    "PostgreSQL di LARIS_DB_URL terlalu lama; Laris memerlukan versi 15 atau lebih baru.",
                    "The PostgreSQL at LARIS_DB_URL is too old; Laris needs version 15 or newer.");
        if (!row.getBoolean("there") && !row.getBoolean("available"))
            throw new StartRefused(
                    "PostgreSQL di LARIS_DB_URL tidak memiliki ekstensi pg_trgm; pasang paket postgresql-contrib di servernya.",
                    "The PostgreSQL at LARIS_DB_URL lacks the extension pg_trgm; install postgresql-contrib on its server.");
        if (!row.getBoolean("there") && !row.getBoolean("may_extend"))
            throw new StartRefused(
                    "%s tidak boleh memasang pg_trgm; administrator perlu menjalankan di basis data %s: CREATE EXTENSION pg_trgm;"
                            .formatted(user, name),
                    "%s may not install pg_trgm; an administrator has to run in database %s: CREATE EXTENSION pg_trgm;"
                            .formatted(user, name));
        if (!row.getBoolean("may_make_tables"))
            throw new StartRefused(
                    "%1$s tidak boleh membuat tabel; administrator perlu menjalankan: ALTER DATABASE %2$s OWNER TO %1$s;"
                            .formatted(user, name),
                    "%1$s may not make tables; an administrator has to run: ALTER DATABASE %2$s OWNER TO %1$s;"
                            .formatted(user, name));
    }

    private static Optional<String> setting(String variable, String property) {
        return Optional.ofNullable(System.getProperty(property)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }
}
