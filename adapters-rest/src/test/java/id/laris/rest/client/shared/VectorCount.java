package id.laris.rest.client.shared;

import id.laris.application.shared.Measured;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Tells how many vectors, rows of parameterised tests, and how many other promises of a gateway held. */
final class VectorCount implements TestWatcher, AfterAllCallback {
    private static final Namespace SPACE = Namespace.create(VectorCount.class);

    private record Count(AtomicInteger vectors, AtomicInteger others) {}

    private static Count of(ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(
                        context.getRequiredTestClass(),
                        test -> new Count(new AtomicInteger(), new AtomicInteger()),
                        Count.class);
    }

    @Override
    public void testSuccessful(ExtensionContext test) {
        var count = of(test);
        (test.getUniqueId().contains("[test-template-invocation:") ? count.vectors() : count.others())
                .incrementAndGet();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        Measured.say(
                "%-22s %3d vectors and %3d other promises held",
                tests.getRequiredTestClass().getSimpleName(),
                of(tests).vectors().get(),
                of(tests).others().get());
    }
}
