package id.laris.rest.api.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Tokens;
import id.laris.application.shared.Once;
import id.laris.domain.shared.Invalid;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/** Honours {@code Idempotency-Key}: the same key with the same request gets the first answer again. Each holder of an API key has keys of their own. */
@Singleton
public class OnceOnly {
    public static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int LEAST_TO_GUESS = 16;
    private static final int LEAST_DIFFERENT = 6;

    /** @param location of what was made; null when nothing was */
    public record Answer(int status, String location, Object view) {
        public static Answer ok(Object view) {
            return new Answer(200, null, view);
        }

        public static Answer created(String location, Object view) {
            return new Answer(201, location, view);
        }
    }

    private final Once once;
    private final CurrentActor actor;
    private final ObjectMapper json;

    OnceOnly(Once once, CurrentActor actor, ObjectMapper json) {
        this.once = once;
        this.actor = actor;
        this.json = json;
    }

    /** @param content all that makes this request what it is, besides its path */
    public Response answer(UriInfo uri, String key, Object content, Supplier<Answer> work) {
        var fingerprint = HexFormat.of().formatHex(Tokens.hash(uri.getPath() + "\n" + written(content)));
        var answered =
                once.run("api " + actor.actor().name(), Optional.ofNullable(key), fingerprint, () -> kept(work.get()));
        return response(answered.answer(), answered.repeated());
    }

    /**
     * As {@link #answer}, for an answer that holds a secret: what is kept can be opened only with the caller's own key, of which nothing
     * but a hash is kept.
     */
    public Response secretAnswer(UriInfo uri, String key, Object content, Supplier<Answer> work) {
        if (hardToGuess(key) == null) return response(kept(work.get()), false);
        var fingerprint = HexFormat.of().formatHex(Tokens.hash(uri.getPath() + "\n" + written(content)));
        var answered = once.run(
                "api-secret " + actor.actor().name(),
                Optional.of(HexFormat.of().formatHex(Tokens.hash(key))),
                fingerprint,
                () -> Sealed.under(key, kept(work.get())));
        return response(Sealed.open(key, answered.answer()), answered.repeated());
    }

    /** The key, which may be missing. @throws Invalid when there is one that others could guess */
    public static String hardToGuess(String key) {
        if (key != null
                && (key.strip().length() < LEAST_TO_GUESS
                        || key.chars().distinct().count() < LEAST_DIFFERENT))
            throw new Invalid(HEADER, key, "16 to 255 characters that nobody can guess, such as a random UUID");
        return key;
    }

    /** Marks an answer that an earlier request under the same key brought about. */
    public static Response.ResponseBuilder marked(Response.ResponseBuilder answer, boolean repeated) {
        return repeated ? answer.header(REPLAYED, true) : answer;
    }

    private String kept(Answer answer) {
        return answer.status() + " " + (answer.location() == null ? "" : answer.location()) + "\n"
                + written(answer.view());
    }

    private static Response response(String kept, boolean repeated) {
        var body = kept.indexOf('\n');
        var location = kept.substring(4, body);
        var answer = Response.status(Integer.parseInt(kept.substring(0, 3)))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(kept.substring(body + 1));
        if (!location.isEmpty()) answer.header(HttpHeaders.LOCATION, location);
        return marked(answer, repeated).build();
    }

    private String written(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
