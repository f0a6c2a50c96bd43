package id.laris.domain.customer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words people are looked up by: without case, accents and punctuation, each once. {@code Siti Nur-Haliza} has siti, nur, haliza. */
public final class NameWords {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /** Empty when the text has neither letter nor digit. */
    public static Set<String> of(String text) {
        var plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = new LinkedHashSet<String>();
        Arrays.stream(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).forEach(words::add);
        return words;
    }
}
