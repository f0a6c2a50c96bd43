package id.laris.application.shared;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Alternative
@Singleton
public class InMemorySecrets implements Secrets {
    private final Map<String, byte[]> secrets = new ConcurrentHashMap<>();

    @Override
    public byte[] get(String name) {
        return secrets.computeIfAbsent(name, n -> {
                    var bytes = new byte[32];
                    new SecureRandom().nextBytes(bytes);
                    return bytes;
                })
                .clone();
    }
}
