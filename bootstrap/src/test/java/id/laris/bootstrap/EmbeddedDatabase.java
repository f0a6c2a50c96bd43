package id.laris.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The PostgreSQL a running shop brought, by its data directory. */
public final class EmbeddedDatabase {
    private EmbeddedDatabase() {}

    /** @param role {@code laris} for the shop's own rights, {@code postgres} for the administrator's */
    public static Connection connect(Path data, String role) throws SQLException, IOException {
        var cluster = data.resolve("postgres");
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(cluster.resolve("credentials.properties"))) {
            passwords.load(reader);
        }
        var port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/laris", role, passwords.getProperty(role));
    }
}
