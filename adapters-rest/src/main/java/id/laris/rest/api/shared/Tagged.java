package id.laris.rest.api.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.identity.Tokens;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Answers with a single thing and its ETag, or with 304 when the caller has it as it is. A tag of something that can be updated begins
 * with its version, which {@code If-Match} brings back.
 */
@Singleton
public class Tagged {
    private final ObjectMapper json;

    Tagged(ObjectMapper json) {
        this.json = json;
    }

    public Response answer(Request request, Object view) {
        return answer(request, "", view);
    }

    public Response answer(Request request, long version, Object view) {
        return answer(request, version + "-", view);
    }

    /** What was changed just now: always told, with the tag it has from here on. */
    public Response answer(long version, Object view) {
        var body = written(view);
        return headed(ok(body, tagOf(version + "-", body)));
    }

    private Response answer(Request request, String version, Object view) {
        var body = written(view);
        var tag = tagOf(version, body);
        var unchanged = request.evaluatePreconditions(tag);
        return headed(unchanged == null ? ok(body, tag) : unchanged);
    }

    private static EntityTag tagOf(String version, String body) {
        return new EntityTag(version + HexFormat.of().formatHex(Tokens.hash(body), 0, 8));
    }

    private static Response.ResponseBuilder ok(String body, EntityTag tag) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).tag(tag);
    }

    private static Response headed(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Authorization, X-Api-Key")
                .build();
    }

    /** The version a caller saw. Empty without {@code If-Match} or with a star. */
    public static Optional<Long> versionSeen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) return Optional.empty();
        var tag = ifMatch.strip();
        return Optional.of(
                tag.matches("\"\\d{1,18}-[0-9a-f]{16}\"") ? Long.parseLong(tag.substring(1, tag.indexOf('-'))) : -1);
    }

    private String written(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
