package id.laris.persistence.shared;

import id.laris.application.shared.Secrets;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One secret lies among the {@link DataKeys}, made at the first start and read before the shop opens; the others are derived from it by
 * their names. So nobody who holds a connection needs a second one for a key: a rush of first visitors would wait for one another.
 */
@Singleton
class PostgresSecrets implements Secrets {
    private static final String DERIVED_BY = "HmacSHA256";

    private final DataKeys keys;
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();
    private volatile SecretKeySpec root;

    PostgresSecrets(DataKeys keys) {
        this.keys = keys;
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
        if (root == null) root = new SecretKeySpec(keys.secret(), DERIVED_BY);
        return root;
    }
}
