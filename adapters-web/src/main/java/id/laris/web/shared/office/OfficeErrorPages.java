package id.laris.web.shared.office;

import id.laris.domain.identity.SecondFactorNeeded;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.OfficeFailures.OfficeBroke;
import id.laris.web.shared.office.OfficeFailures.OfficeRefused;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The pages of the back office for what was refused or broke: what happened, what to do next, never an inner text. */
class OfficeErrorPages {
    /**
     * @param drawing which drawing stands above
     * @param incident number to tell whoever runs the system; null when nothing broke
     */
    record Problem(int status, String heading, String text, String drawing, String incident)
            implements TemplateInstance {}

    private static final Logger LOG = Logger.getLogger(OfficeErrorPages.class);
    private static final SecureRandom NUMBERS = new SecureRandom();

    private final OfficeWords words;
    private final FactorAsked asked;
    private final Visitor visitor;

    OfficeErrorPages(OfficeWords words, FactorAsked asked, Visitor visitor) {
        this.visitor = visitor;
        this.words = words;
        this.asked = asked;
    }

    @ServerExceptionMapper
    public RestResponse<TemplateInstance> refused(OfficeRefused refused) {
        if (refused.refusal() instanceof SecondFactorNeeded) return answer(403, asked.now());
        var say = words.in(OfficeMessages.class);
        var refusal = refused.refusal();
        visitor.wasRefused(refusal.code());
        return answer(
                switch (refusal.kind()) {
                    case NOT_ALLOWED -> new Problem(403, say.no_right(), say.no_right_help(), "no-right", null);
                    case MISSING -> new Problem(404, say.not_found(), say.not_found_help(), "nothing-found", null);
                    case INVALID -> new Problem(422, say.not_found(), words.of(refusal), "nothing-found", null);
                    case CONFLICT -> new Problem(409, words.of(refusal), say.not_found_help(), "no-right", null);
                });
    }

    @ServerExceptionMapper
    public RestResponse<TemplateInstance> broke(OfficeBroke broke) {
        var say = words.in(OfficeMessages.class);
        var number = new byte[4];
        NUMBERS.nextBytes(number);
        var incident = HexFormat.of().formatHex(number);
        LOG.errorf(broke.getCause(), "Page of the back office failed, incident %s", incident);
        return answer(
                isDatabaseGone(broke)
                        ? new Problem(503, say.database_gone(), say.database_gone_help(), "offline", incident)
                        : new Problem(500, say.broke(), say.broke_help(), "error", incident));
    }

    private static RestResponse<TemplateInstance> answer(Problem problem) {
        return answer(problem.status(), problem);
    }

    private static RestResponse<TemplateInstance> answer(int status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status, null)
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** SQLSTATE class 08: no connection; 57P: the server goes down or is not up yet; none: the pool gave up waiting. */
    private static boolean isDatabaseGone(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql
                    && (sql.getSQLState() == null || sql.getSQLState().matches("(08|57P).*"))) return true;
        return false;
    }
}
