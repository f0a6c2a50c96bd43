package id.laris.rest.api.shared;

import id.laris.domain.shared.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for each code, in both languages. A code without words of its own gets those of its kind. */
@Singleton
class ProblemTexts {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    ProblemTexts() {
        for (var language : Language.values()) texts.put(language, load("/problems/" + language.tag() + ".properties"));
    }

    boolean has(Language language, String code) {
        return texts.get(language).containsKey(code + ".title");
    }

    /** @param kind whose words serve when the code has none */
    String title(Language language, String code, String kind) {
        return texts.get(language)
                .getProperty(code + ".title", texts.get(language).getProperty(kind + ".title", code));
    }

    String detail(Language language, String code, String kind, Map<String, Object> details) {
        var words = texts.get(language)
                .getProperty(code + ".detail", texts.get(language).getProperty(kind + ".detail", ""));
        return SLOT.matcher(words)
                .replaceAll(slot -> Matcher.quoteReplacement(String.valueOf(details.getOrDefault(slot.group(1), "–"))));
    }

    /** Each wrong field of a form gets a message for people beside its code. */
    Map<String, Object> withWords(Language language, Map<String, Object> details) {
        if (!(details.get("fields") instanceof List<?> fields)) return details;
        var told = new LinkedHashMap<>(details);
        told.put(
                "fields",
                fields.stream().map(f -> withMessage(language, (Map<?, ?>) f)).toList());
        return told;
    }

    private Map<String, Object> withMessage(Language language, Map<?, ?> field) {
        var told = new LinkedHashMap<String, Object>();
        field.forEach((name, value) -> told.put(String.valueOf(name), value));
        told.put("message", detail(language, String.valueOf(field.get("code")), "INVALID", told));
        return told;
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (var in = ProblemTexts.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
