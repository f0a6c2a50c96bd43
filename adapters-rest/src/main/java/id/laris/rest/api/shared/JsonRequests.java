package id.laris.rest.api.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a {@link JsonRequest}. A slip of the pen in a field's name costs money, so unknown fields are errors here. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonRequests implements MessageBodyReader<JsonRequest> {
    private static final int MOST_BYTES = 1 << 20;
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, config -> {
                for (var shape :
                        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean))
                    config.setCoercion(shape, CoercionAction.Fail);
            })
            .addModule(new JavaTimeModule())
            .build();

    static {
        STRICT.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(20)
                        .maxNumberLength(40)
                        .build());
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return JsonRequest.class.isAssignableFrom(type);
    }

    @Override
    public JsonRequest readFrom(
            Class<JsonRequest> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new RequestRefused(413, "request-too-large", Map.of("most", MOST_BYTES));
        var text = TextFiles.decoded(bytes);
        if (text.isBlank()) throw new RequestRefused(400, "empty-body", Map.of());
        try {
            var request = STRICT.readValue(text, type);
            if (request == null) throw new RequestRefused(400, "empty-body", Map.of());
            return request;
        } catch (UnrecognizedPropertyException unknown) {
            throw new RequestRefused(
                    422,
                    "unknown-field",
                    Map.of(
                            "field",
                            shortened(pathOf(unknown)),
                            "known",
                            unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .toList()));
        } catch (JsonMappingException wrong) {
            throw refusalOf(wrong);
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        }
    }

    /** Also decides about what a mapping error carries inside: broken JSON is reported as mapping error when it begins inside a field. */
    private static RequestRefused refusalOf(JsonMappingException wrong) {
        if (wrong instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty())
            return new RequestRefused(
                    422, "invalid-field", Map.of("field", shortened(pathOf(wrong)), "expected", expected(mismatch)));
        for (Throwable cause = wrong; cause != null; cause = cause.getCause())
            if (cause instanceof com.fasterxml.jackson.core.exc.InputCoercionException)
                return new RequestRefused(
                        422,
                        "invalid-field",
                        Map.of("field", shortened(pathOf(wrong)), "expected", "a number within bounds"));
        if (wrong.getCause() instanceof JsonProcessingException malformed) return malformed(malformed);
        return malformed(wrong);
    }

    private static RequestRefused malformed(JsonProcessingException malformed) {
        var at = malformed.getLocation();
        return new RequestRefused(
                400,
                "malformed-json",
                at == null ? Map.of() : Map.of("line", at.getLineNr(), "column", at.getColumnNr()));
    }

    private static String pathOf(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : at.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String expected(MismatchedInputException mismatch) {
        var type = mismatch.getTargetType();
        if (type == null) return "another value";
        if (type == String.class) return "text";
        if (type == Long.class || type == Integer.class || type == long.class || type == int.class)
            return "a whole number";
        if (type == Boolean.class || type == boolean.class) return "true or false";
        if (type == java.time.Instant.class) return "a time such as 2026-11-21T02:00:00Z";
        if (List.class.isAssignableFrom(type)) return "a list";
        return "an object";
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
