package id.laris.bootstrap.http;

import id.laris.application.audit.RefusalBudget;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Counts what was refused, by the code that was told: a rush of one of them is somebody at work. */
@Singleton
class RefusedRequests {
    /** Under this name whoever refuses puts the code into the request. */
    static final String CODE = "laris.refusal";

    private static final int RIGHT_AFTER_THE_NAME = 950;

    private final MeterRegistry registry;

    RefusedRequests(MeterRegistry registry, RefusalBudget audit) {
        this.registry = registry;
        FunctionCounter.builder("laris.audit.left.out", audit, RefusalBudget::leftOut)
                .description("What strangers were refused and the audit log has no room for")
                .register(registry);
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, RIGHT_AFTER_THE_NAME);
    }

    private void watch(RoutingContext request) {
        request.addEndHandler(ended -> count(request));
        request.next();
    }

    private void count(RoutingContext request) {
        int status = request.response().getStatusCode();
        if (status < 400 || status >= 500) return;
        String code = request.get(CODE);
        Counter.builder("laris.refusals")
                .description("Requests that were refused")
                .tag("door", doorOf(request.normalizedPath()))
                .tag("code", code == null ? "status-" + status : code)
                .register(registry)
                .increment();
    }

    private static String doorOf(String path) {
        if (path.startsWith("/api/")) return "api";
        if (path.equals("/admin") || path.startsWith("/admin/")) return "office";
        return path.equals("/akun") || path.startsWith("/akun/") ? "account" : "shop";
    }
}
