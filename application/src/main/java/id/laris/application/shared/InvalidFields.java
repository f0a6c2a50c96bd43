package id.laris.application.shared;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Several fields of a form are wrong; all are named at once. */
public final class InvalidFields extends Refusal {
    private final transient Map<String, Refusal> fields;

    public InvalidFields(Map<String, Refusal> fields) {
        super(
                Kind.INVALID,
                "invalid-fields",
                "Wrong: " + fields.keySet(),
                Map.of(
                        "fields",
                        fields.entrySet().stream()
                                .map(f -> Map.<String, Object>of(
                                        "field",
                                        f.getKey(),
                                        "code",
                                        f.getValue().code(),
                                        "expected",
                                        f.getValue().details().getOrDefault("expected", "")))
                                .toList()));
        this.fields = Map.copyOf(fields);
    }

    /** What is wrong, by the field's name. */
    public Map<String, Refusal> fields() {
        return fields;
    }

    /** Collects the refusals of many fields, then throws them together. */
    public static final class Check {
        private final Map<String, Refusal> wrong = new LinkedHashMap<>();

        /** The value, or null when it was refused (which is then remembered under the field's name). */
        public <T> T field(String name, Supplier<T> value) {
            try {
                return value.get();
            } catch (Refusal refusal) {
                wrong.putIfAbsent(name, refusal);
                return null;
            }
        }

        public void orThrow() {
            if (!wrong.isEmpty()) throw new InvalidFields(wrong);
        }

        public List<String> wrongFields() {
            return List.copyOf(wrong.keySet());
        }
    }

    /** A single wrong field. */
    public static InvalidFields of(String field, String given, String expected) {
        return new InvalidFields(Map.of(field, new Invalid(field, given, expected)));
    }
}
