package id.laris.rest.api.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Makes problems, and answers with them where no resource was reached. */
@Singleton
public class ProblemAnswers {
    /** Where the shop's counter of refusals looks. */
    private static final String REFUSAL = "laris.refusal";

    private final ProblemTexts texts;
    private final ObjectMapper json;

    ProblemAnswers(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Ends the request with a problem of this status and code, in the caller's language. */
    public void end(RoutingContext request, int status, String code) {
        try {
            request.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(json.writeValueAsString(problem(request, status, code, "INVALID", Map.of())));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Problem problem(RoutingContext request, int status, String code, String kind, Map<String, Object> details) {
        request.put(REFUSAL, code);
        var language = Languages.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var told = texts.withWords(language, details);
        return new Problem(
                "urn:laris:problem:" + code,
                texts.title(language, code, kind),
                status,
                texts.detail(language, code, kind, told),
                request.normalizedPath(),
                code,
                told,
                requestId(request));
    }

    private static String requestId(RoutingContext request) {
        var named = request.response().headers().get("X-Request-Id");
        if (named != null) return named;
        var logged = MDC.get("requestId");
        return logged == null ? UUID.randomUUID().toString() : logged.toString();
    }
}
