package id.laris.bootstrap.database;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The audit log belongs to the database's administrator: the shop's role may add to it and read it, nothing else. In a database the shop
 * brings along its administrator has to arrange that, README says how; until then the log says so at every start.
 */
@Singleton
class AuditOwner {
    private static final Logger LOG = Logger.getLogger("Laris");
    private static final String MAY_CHANGE = "SELECT has_table_privilege('audit.entry', 'UPDATE')";
    private static final String HAND_OVER = """
            ALTER SCHEMA audit OWNER TO postgres;
            ALTER TABLE audit.entry OWNER TO postgres;
            ALTER TABLE audit.link OWNER TO postgres;
            ALTER TABLE audit.head OWNER TO postgres;
            GRANT USAGE ON SCHEMA audit TO laris;
            GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA audit TO laris;
            """;

    private final InjectableInstance<DataSource> shop;

    AuditOwner(InjectableInstance<DataSource> shop) {
        this.shop = shop;
    }

    void handOver(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        // A developer may boot the shop without any database.
        if (shop.listActive().isEmpty() || !mayChange()) return;
        EmbeddedDatabase.running()
                .ifPresentOrElse(
                        database -> database.asAdministrator(HAND_OVER),
                        () -> LOG.warn("The shop's database role owns the audit log and could change it: "
                                + "see README, Keamanan, to hand it to another role"));
    }

    private boolean mayChange() throws SQLException {
        try (var connection = shop.getActive().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(MAY_CHANGE)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
