package id.laris.application.identity;

import id.laris.domain.identity.Actor;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Work the shop does by itself: jobs, message consumers, the first start. Runs with all rights, in a request of its own. */
@Singleton
public class SystemWork {
    private final RequestContextController context;
    private final CurrentActor current;

    public SystemWork(RequestContextController context, CurrentActor current) {
        this.context = context;
        this.current = current;
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    public <T> T call(Supplier<T> work) {
        boolean opened = context.activate();
        var before = current.actor();
        try {
            current.become(Actor.SYSTEM);
            return work.get();
        } finally {
            current.become(before);
            if (opened) context.deactivate();
        }
    }
}
