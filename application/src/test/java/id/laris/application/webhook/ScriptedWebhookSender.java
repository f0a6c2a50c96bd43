package id.laris.application.webhook;

import id.laris.application.webhook.WebhookDeliveries.Try;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Another program that answers as the test says; remembers what it was told. */
@Alternative
@Singleton
public class ScriptedWebhookSender implements WebhookSender {
    private final Clock clock;
    private final List<Call> told = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String slow = "";
    private volatile CountDownLatch held = new CountDownLatch(0);

    @Inject
    public ScriptedWebhookSender(Clock clock) {
        this.clock = clock;
    }

    /** Who listens there does not answer until {@link #letGo}. */
    public void holdUp(String url) {
        held = new CountDownLatch(1);
        slow = url;
    }

    public void letGo() {
        held.countDown();
    }

    /** From now on. 0: it does not answer. */
    public void answers(int with) {
        status = with;
    }

    public List<Call> told() {
        return List.copyOf(told);
    }

    private void await() {
        try {
            if (!held.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("nobody let go");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<Try> send(List<Call> calls) {
        told.addAll(calls);
        if (calls.stream().anyMatch(call -> call.address().url().equals(slow))) await();
        return calls.stream()
                .map(call -> new Try(clock.instant(), status, 7, status == 0 ? "" : "ok", status == 0 ? "timeout" : ""))
                .toList();
    }
}
