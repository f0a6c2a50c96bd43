package id.laris.persistence.shared;

import id.laris.application.shared.Secrets;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Made in a transaction of their own: a key that was used once must not vanish with the caller's transaction. Then kept in memory. */
@Singleton
class PostgresSecrets implements Secrets {
    private static final String MAKE = "INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String READ = "SELECT value FROM secret WHERE name = ?";

    private final Sql sql;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    PostgresSecrets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public byte[] get(String name) {
        var secret = known.get(name);
        if (secret == null) {
            secret = QuarkusTransaction.requiringNew().call(() -> readOrMake(name));
            known.put(name, secret);
        }
        return secret.clone();
    }

    private byte[] readOrMake(String name) {
        return sql.find(READ, row -> row.getBytes(1), name).orElseGet(() -> {
            var fresh = new byte[32];
            random.nextBytes(fresh);
            sql.update(MAKE, name, fresh);
            return sql.find(READ, row -> row.getBytes(1), name).orElseThrow();
        });
    }
}
