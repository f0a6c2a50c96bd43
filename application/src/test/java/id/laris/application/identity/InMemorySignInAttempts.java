package id.laris.application.identity;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Does not roll back: a failure is counted although the sign-in is refused. */
@Alternative
@Singleton
public class InMemorySignInAttempts implements SignInAttempts {
    private final Map<String, List<Instant>> failures = new ConcurrentHashMap<>();

    @Override
    public int failuresSince(String name, Instant since) {
        return (int) failures.getOrDefault(name, List.of()).stream()
                .filter(at -> !at.isBefore(since))
                .count();
    }

    @Override
    public void failed(String name, Instant at) {
        failures.computeIfAbsent(name, n -> new CopyOnWriteArrayList<>()).add(at);
    }

    @Override
    public void forget(String name) {
        failures.remove(name);
    }

    @Override
    public int forgetBefore(Instant limit) {
        int forgotten = 0;
        for (var times : failures.values()) {
            int before = times.size();
            times.removeIf(at -> at.isBefore(limit));
            forgotten += before - times.size();
        }
        failures.values().removeIf(List::isEmpty);
        return forgotten;
    }
}
