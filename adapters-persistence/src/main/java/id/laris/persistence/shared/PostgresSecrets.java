package id.laris.persistence.shared;

import id.laris.application.shared.Secrets;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One secret lies in the database, made at the first start and read before the shop opens; the others are derived from it by their
 * names. So nobody who holds a connection needs a second one for a key: a rush of first visitors would wait for one another.
 */
@Singleton
class PostgresSecrets implements Secrets {
    private static final String ROOT = "root";
    private static final String MAKE = "INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String READ = "SELECT value FROM secret WHERE name = ?";
    private static final String DERIVED_BY = "HmacSHA256";

    private final Sql sql;
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();
    private volatile SecretKeySpec root;

    PostgresSecrets(Sql sql) {
        this.sql = sql;
    }

    void read(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        root();
    }

    @Override
    public byte[] get(String name) {
        return derived.computeIfAbsent(name, this::derive).clone();
    }

    private byte[] derive(String name) {
        try {
            var mac = Mac.getInstance(DERIVED_BY);
            mac.init(root());
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + DERIVED_BY, impossible);
        }
    }

    private SecretKeySpec root() {
        if (root == null) {
            var stored = QuarkusTransaction.requiringNew().call(this::readOrMake);
            root = new SecretKeySpec(stored, DERIVED_BY);
        }
        return root;
    }

    private byte[] readOrMake() {
        return sql.find(READ, row -> row.getBytes(1), ROOT).orElseGet(() -> {
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            sql.update(MAKE, ROOT, fresh);
            return sql.find(READ, row -> row.getBytes(1), ROOT).orElseThrow();
        });
    }
}
