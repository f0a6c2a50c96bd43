package id.laris.web.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sizes as people expect them in a row: letters from small to large, then numbers, then whatever else there is. */
final class Sizes {
    private static final List<String> LETTERS = List.of(
            "ALL SIZE", "ONE SIZE", "XXS", "XS", "S", "M", "L", "XL", "XXL", "2XL", "XXXL", "3XL", "4XL", "5XL", "6XL");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    static final Comparator<String> SMALL_TO_LARGE = Comparator.comparingInt(Sizes::group)
            .thenComparingInt(Sizes::rank)
            .thenComparing(Comparator.naturalOrder());

    private Sizes() {}

    private static int group(String size) {
        if (LETTERS.contains(plain(size))) return 0;
        return NUMBER.matcher(size).lookingAt() ? 1 : 2;
    }

    private static int rank(String size) {
        int letter = LETTERS.indexOf(plain(size));
        if (letter >= 0) return letter;
        var number = NUMBER.matcher(size);
        return number.lookingAt() ? Integer.parseInt(number.group()) : 0;
    }

    private static String plain(String size) {
        return size.strip().toUpperCase(Locale.ROOT);
    }
}
