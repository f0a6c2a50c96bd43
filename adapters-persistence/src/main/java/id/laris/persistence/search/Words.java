package id.laris.persistence.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as search knows them: lower case, without accents, nothing but letters and digits. The same for products and for what people type. */
final class Words {
    private static final int MOST_TYPED = 10;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>|&[a-zA-Z#0-9]{1,8};");
    /** Words that say nothing about goods; left out when others remain. */
    private static final Set<String> EMPTY = Set.of(
            "dan", "atau", "yang", "untuk", "buat", "dengan", "dari", "di", "ke", "pada", "ini", "itu", "the", "a",
            "an", "and", "or", "of", "for", "with", "in", "on", "to", "from", "by");

    private Words() {}

    static List<String> in(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain)).filter(w -> !w.isEmpty()).toList();
    }

    static String plain(String text) {
        return String.join(" ", in(text));
    }

    /** Of a text with HTML tags, at most so many characters. */
    static String plainHtml(String html, int most) {
        var text = TAGS.matcher(html.length() > most ? html.substring(0, most) : html)
                .replaceAll(" ");
        return plain(text);
    }

    /** What a visitor looks for: each word once, empty ones left out unless nothing else was typed. */
    static List<String> typed(String text) {
        var all = in(text).stream().distinct().limit(MOST_TYPED).toList();
        var telling = all.stream().filter(w -> !EMPTY.contains(w)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
