package id.laris.rest.api.shared;

import id.laris.domain.shared.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
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
