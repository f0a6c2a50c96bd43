package id.laris.application.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** A transaction around a few steps of a use case that must not hold one while it hashes. */
@Singleton
public class InTransaction {
    @Transactional(rollbackOn = Exception.class)
    public <T> T call(Supplier<T> work) {
        return work.get();
    }

    @Transactional(rollbackOn = Exception.class)
    public void run(Runnable work) {
        work.run();
    }
}
