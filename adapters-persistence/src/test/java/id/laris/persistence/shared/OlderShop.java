package id.laris.persistence.shared;

import db.migration.V0028__seal_personal_data;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/** A database of its own beside the tests', as an earlier version of the shop left it. */
public final class OlderShop implements AutoCloseable {
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private final String url;
    private final Connection connection;

    private OlderShop(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /** @param name of the database, which is made anew @param version of the last migration it knew */
    public static OlderShop at(String version, String name) throws SQLException {
        var tests = setting("quarkus.datasource.jdbc.url");
        try (var server = DriverManager.getConnection(tests, setting(USER), setting(PASSWORD));
                var statement = server.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        }
        var url = tests.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        migrate(url, version);
        return new OlderShop(url, DriverManager.getConnection(url, setting(USER), setting(PASSWORD)));
    }

    public void bringUpToDate() {
        migrate(url, "latest");
    }

    public void execute(String statement) throws SQLException {
        try (var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    /** The first column of each row. */
    public List<String> rows(String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) rows.add(result.getString(1));
        }
        return rows;
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, setting(USER), setting(PASSWORD))
                .locations("db/migration")
                .javaMigrations(new V0028__seal_personal_data())
                .target(target)
                .load()
                .migrate();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
