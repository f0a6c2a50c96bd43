package id.laris.web.shared;

import id.laris.application.audit.AuditTrail;
import id.laris.application.shared.StorageUnavailable;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.PageFailures.PageBroke;
import id.laris.web.shared.PageFailures.PageRefused;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The pages for what went wrong: each says what happened and what to do next, none shows an inner text. */
@Singleton
class ErrorPages {
    /**
     * @param drawing which drawing stands above
     * @param incident number to tell the shop; null when nothing broke
     */
    record Problem(int status, String heading, String text, String drawing, String incident)
            implements TemplateInstance {}

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int INCIDENT_LENGTH = 8;

    /** What nobody threw is refused at the door of the pages. */
    private static final int FORM_TOKEN_WRONG = 400;

    private static final int NO_FORM = 415;
    private static final Map<Integer, String> CODES = Map.of(
            FORM_TOKEN_WRONG,
            "form-token",
            NO_FORM,
            "unsupported-media-type",
            404,
            "page-not-found",
            429,
            "too-many-requests");

    private final Visitor visitor;
    private final AuditTrail trail;
    private final CurrentVertxRequest requests;

    ErrorPages(Visitor visitor, AuditTrail trail, CurrentVertxRequest requests) {
        this.trail = trail;
        this.visitor = visitor;
        this.requests = requests;
    }

    @ServerExceptionMapper
    public RestResponse<TemplateInstance> refused(PageRefused refused) {
        visitor.wasRefused(refused.refusal().code());
        return answer(problem(statusOf(refused.refusal()), refused.refusal(), null));
    }

    @ServerExceptionMapper
    public RestResponse<TemplateInstance> broke(PageBroke broke) {
        var incident = incident();
        var status = isDatabaseGone(broke) ? 503 : 500;
        LOG.errorf(broke.getCause(), "Page failed, incident %s", incident);
        return answer(problem(status, null, incident));
    }

    /** Errors that no page threw (unknown address, form token gone) get their page here. */
    @ServerResponseFilter
    public void dress(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400
                || Door.isForMachines(request)
                || response.getEntity() instanceof TemplateInstance) return;
        noteWhy(request, response.getStatus());
        var type = response.getMediaType();
        if (type != null && MediaType.TEXT_HTML_TYPE.isCompatible(type)) return;
        response.setEntity(
                problem(response.getStatus(), null, null).render(),
                null,
                MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    private void noteWhy(ContainerRequestContext request, int status) {
        var code = CODES.get(status);
        if (code != null) visitor.wasRefused(code);
        if (status == FORM_TOKEN_WRONG && request.getMethod().equals("POST") || status == NO_FORM)
            trail.forged(request.getUriInfo().getPath());
    }

    TemplateInstance problem(int status) {
        return problem(status, null, null);
    }

    private Problem problem(int status, Refusal refusal, String incident) {
        var say = MessageBundles.get(
                Messages.class, Localized.Literal.of(visitor.getLanguage().tag()));
        return switch (status) {
            case 400 -> new Problem(status, say.form_too_old(), say.form_too_old_help(), "no-right", null);
            case 403 ->
                refusal != null && refusal.code().equals("token-expired")
                        ? new Problem(status, say.link_too_old(), say.link_too_old_help(), "no-right", null)
                        : new Problem(status, say.not_allowed(), say.not_allowed_help(), "no-right", null);
            case 404, 405 -> new Problem(status, say.not_found(), say.not_found_help(), "nothing-found", null);
            case 409 -> new Problem(status, say.moved_on(), say.moved_on_help(), "no-right", null);
            case 429 -> new Problem(status, say.too_often(), say.too_often_help(), "no-right", null);
            case 503 -> new Problem(status, say.back_soon(), say.back_soon_help(), "offline", incident);
            default ->
                status >= 500
                        ? new Problem(status, say.broke(), say.broke_help(), "error", incident)
                        : new Problem(status, say.not_understood(), say.not_understood_help(), "nothing-found", null);
        };
    }

    private static RestResponse<TemplateInstance> answer(Problem problem) {
        var answer = RestResponse.ResponseBuilder.<TemplateInstance>create(problem.status(), null)
                .entity(problem)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store");
        return (problem.status() == 503 ? answer.header("Retry-After", "20") : answer).build();
    }

    private static int statusOf(Refusal refusal) {
        return switch (refusal.kind()) {
            case MISSING -> 404;
            case INVALID -> 422;
            case CONFLICT -> 409;
            case NOT_ALLOWED -> 403;
        };
    }

    /** SQLSTATE class 08: no connection; 57P: the server is going down or not yet up. A pool without connections gives up without a state. */
    private static boolean isDatabaseGone(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageUnavailable) return true;
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                if (state == null || state.startsWith("08") || state.startsWith("57P")) return true;
            }
        }
        return false;
    }

    /** The beginning of the request's name, which stands in every log line it caused. */
    private String incident() {
        var request = requests.getCurrent();
        var name = request == null ? null : request.response().headers().get("X-Request-Id");
        return name == null || name.length() < INCIDENT_LENGTH
                ? UUID.randomUUID().toString().substring(0, INCIDENT_LENGTH)
                : name.substring(0, INCIDENT_LENGTH);
    }
}
