package id.laris.rest.api.shared;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.StorageUnavailable;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.StaleVersion;
import io.quarkus.arc.Arc;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever goes wrong into problem+json (RFC 9457), in the caller's language. Errors outside the API keep their own answer:
 * pages dress them.
 */
class Problems {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "credentials-needed",
            403, "not-allowed",
            404, "path-not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "request-too-large",
            415, "unsupported-media-type");

    private final ProblemAnswers problems;
    private final CurrentActor actor;

    Problems(ProblemAnswers problems, CurrentActor actor) {
        this.problems = problems;
        this.actor = actor;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal, RoutingContext request) {
        if (refusal.code().equals("not-allowed") && isVisitor())
            return challenge(problem(request, 401, "credentials-needed", "NOT_ALLOWED", refusal.details()));
        var status =
                switch (refusal.kind()) {
                    case MISSING -> 404;
                    case INVALID -> 422;
                    case CONFLICT ->
                        refusal instanceof StaleVersion && request.request().getHeader(HttpHeaders.IF_MATCH) != null
                                ? 412
                                : 409;
                    case NOT_ALLOWED -> refusal.code().equals("too-many-failures") ? 429 : 403;
                };
        return answer(problem(request, status, refusal.code(), refusal.kind().name(), refusal.details()));
    }

    @ServerExceptionMapper
    public Response unreadable(RequestRefused refused, RoutingContext request) {
        var problem = problem(request, refused.status(), refused.code(), "INVALID", refused.details());
        if (refused.status() == 401) return challenge(problem);
        var retryAfter = refused.details().get("retryAfter");
        return retryAfter == null
                ? answer(problem)
                : Response.fromResponse(answer(problem))
                        .header(HttpHeaders.RETRY_AFTER, retryAfter)
                        .build();
    }

    @ServerExceptionMapper
    public Response answered(WebApplicationException answered, RoutingContext request) {
        var response = answered.getResponse();
        if (!Api.isUnder(request.normalizedPath()) || response.getStatus() < 400) return response;
        var code = CODES.getOrDefault(response.getStatus(), "bad-request");
        var answer = Response.fromResponse(answer(problem(request, response.getStatus(), code, "INVALID", Map.of())));
        var allow = response.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unknown(SecurityException unknown, RoutingContext request) {
        return challenge(problem(request, 401, "credentials-needed", "NOT_ALLOWED", Map.of()));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, RoutingContext request) {
        return answer(problem(request, 403, "not-allowed", "NOT_ALLOWED", Map.of()));
    }

    @ServerExceptionMapper
    public Response failed(Exception failure, RoutingContext request) {
        if (isBrokenEscape(failure)) return answer(problem(request, 400, "invalid-encoding", "INVALID", Map.of()));
        if (isBrokenForm(failure)) return answer(problem(request, 400, "bad-request", "INVALID", Map.of()));
        if (isStorageGone(failure)) {
            LOG.warnf("Storage is away: %s", failure);
            return Response.fromResponse(answer(problem(request, 503, "storage-unavailable", "FAILURE", Map.of())))
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        var incident = UUID.randomUUID().toString().substring(0, 13);
        LOG.errorf(failure, "Request failed, incident %s", incident);
        return answer(problem(request, 500, "internal-error", "FAILURE", Map.of("incident", incident)));
    }

    private boolean isVisitor() {
        return !Arc.container().requestContext().isActive() || actor.actor().equals(Actor.VISITOR);
    }

    private Problem problem(RoutingContext request, int status, String code, String kind, Map<String, Object> details) {
        return problems.problem(request, status, code, kind, details);
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem)
                .build();
    }

    private static Response challenge(Problem problem) {
        return Response.fromResponse(answer(problem))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Laris\"")
                .build();
    }

    /** A percent sign in an address or a form that is followed by no byte. The server has no exception of its own for that. */
    private static boolean isBrokenEscape(Exception failure) {
        return failure instanceof IllegalArgumentException
                && failure.getStackTrace().length > 0
                && failure.getStackTrace()[0].getClassName().equals(URLUtils.class.getName());
    }

    /** A form with files that ends too early or is none. */
    private static boolean isBrokenForm(Exception failure) {
        return failure instanceof IOException
                && failure.getStackTrace().length > 0
                && failure.getStackTrace()[0]
                        .getClassName()
                        .startsWith("org.jboss.resteasy.reactive.server.core.multipart.");
    }

    /** SQLSTATE 08: no connection; 57P: the server goes down or comes up; 53: it has no room. A pool that gives up waiting has no state. */
    private static boolean isStorageGone(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageUnavailable) return true;
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                if (state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"))
                    return true;
            }
        }
        return false;
    }
}
