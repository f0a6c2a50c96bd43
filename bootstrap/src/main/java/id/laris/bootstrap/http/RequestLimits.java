package id.laris.bootstrap.http;

import id.laris.rest.api.shared.ProblemAnswers;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Holds ordinary requests to a small body. Only the doors for files take more, and those read it as a stream; the server's
 * own limit ({@code quarkus.http.limits.max-body-size}) is theirs.
 */
@Singleton
class RequestLimits {
    private static final int REQUEST_ENTITY_TOO_LARGE = 413;
    private static final int AFTER_THE_NAME = 900;

    private final long largest;
    private final List<String> doorsForFiles;
    private final ProblemAnswers problems;

    RequestLimits(
            @ConfigProperty(name = "laris.http.largest-body") long largest,
            @ConfigProperty(name = "laris.http.doors-for-files") List<String> doorsForFiles,
            ProblemAnswers problems) {
        this.largest = largest;
        this.doorsForFiles = doorsForFiles;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, AFTER_THE_NAME);
    }

    private void limit(RoutingContext request) {
        if (doorsForFiles.stream().anyMatch(request.normalizedPath()::startsWith)) {
            request.next();
            return;
        }
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            // Its length is not known before it has come: whoever reads it stops there.
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest);
            request.next();
        } else if (Long.parseLong(length) > largest) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            problems.end(request, REQUEST_ENTITY_TOO_LARGE, "request-too-large");
        } else {
            request.next();
        }
    }
}
