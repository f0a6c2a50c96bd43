package id.laris.bootstrap.database;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells Quarkus where the embedded database listens. Empty while building, in tests and with a database of the shop's own:
 * the address exists only once {@link EmbeddedDatabase#start()} has started one in this process.
 */
public final class DatabaseAddress implements ConfigSource {
    /** Above application.properties (250), below the environment (300): whoever names a data source there means it. */
    private static final int ORDINAL = 275;

    private static volatile Map<String, String> address = Map.of();

    static void publish(Map<String, String> started) {
        address = started;
    }

    @Override
    public Set<String> getPropertyNames() {
        return address.keySet();
    }

    @Override
    public String getValue(String name) {
        return address.get(name);
    }

    @Override
    public String getName() {
        return "embedded database";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
