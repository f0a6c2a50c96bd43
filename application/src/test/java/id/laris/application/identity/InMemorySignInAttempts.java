package id.laris.application.identity;

import id.laris.domain.identity.Failures;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Does not roll back: a failure is counted although the sign-in is refused. */
@Alternative
@Singleton
public class InMemorySignInAttempts implements SignInAttempts {
    private final Map<String, Failures> failures = new HashMap<>();

    @Override
    public synchronized Failures count(String name, UnaryOperator<Failures> step) {
        var counted = step.apply(failures.getOrDefault(name, Failures.NONE));
        if (counted.count() == 0) failures.remove(name);
        else failures.put(name, counted);
        return counted;
    }

    @Override
    public synchronized int forgetBefore(Instant limit, int few) {
        int before = failures.size();
        failures.values().removeIf(f -> f.last().isBefore(limit) && f.count() <= few);
        return before - failures.size();
    }

    synchronized int size() {
        return failures.size();
    }
}
