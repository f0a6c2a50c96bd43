package id.laris.domain.invoice;

import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;

/** An amount as it is spoken ("terbilang"), so that nobody adds a digit: whole rupiah, in both languages. */
public final class AmountInWords {
    private static final String[] ID_DIGITS = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] ID_SCALES = {"", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"};
    private static final String[] EN_SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] EN_TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] EN_SCALES = {
        "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"
    };
    private static final int GROUP = 1_000;

    private AmountInWords() {}

    /** {@code seratus empat puluh lima ribu rupiah}, {@code one hundred forty-five thousand rupiah}. */
    public static String of(Money amount, Language language) {
        if (amount.currency().exponent() != 0) throw new IllegalArgumentException(amount + " has cents");
        long value = Math.absExact(amount.minorUnits());
        var words = language == Language.EN ? english(value) : indonesian(value);
        return (amount.isNegative() ? "minus " : "") + words + " rupiah";
    }

    private static String indonesian(long value) {
        if (value == 0) return ID_DIGITS[0];
        var words = new StringBuilder();
        long unit = 1;
        int scale = 0;
        while (value / unit >= GROUP) {
            unit *= GROUP;
            scale++;
        }
        for (; scale >= 0; scale--, unit /= GROUP) {
            int group = (int) (value / unit % GROUP);
            if (group == 0) continue;
            // One thousand has a word of its own; one million is counted.
            add(words, scale == 1 && group == 1 ? "seribu" : indonesianGroup(group));
            if (scale != 1 || group != 1) add(words, ID_SCALES[scale]);
        }
        return words.toString();
    }

    private static String indonesianGroup(int group) {
        var words = new StringBuilder();
        int hundreds = group / 100;
        int rest = group % 100;
        if (hundreds == 1) add(words, "seratus");
        else if (hundreds > 1) add(words, ID_DIGITS[hundreds] + " ratus");
        if (rest > 0 && rest < ID_DIGITS.length) add(words, ID_DIGITS[rest]);
        else if (rest > 0 && rest < 20) add(words, ID_DIGITS[rest - 10] + " belas");
        else if (rest >= 20) {
            add(words, ID_DIGITS[rest / 10] + " puluh");
            if (rest % 10 > 0) add(words, ID_DIGITS[rest % 10]);
        }
        return words.toString();
    }

    private static String english(long value) {
        if (value == 0) return EN_SMALL[0];
        var words = new StringBuilder();
        long unit = 1;
        int scale = 0;
        while (value / unit >= GROUP) {
            unit *= GROUP;
            scale++;
        }
        for (; scale >= 0; scale--, unit /= GROUP) {
            int group = (int) (value / unit % GROUP);
            if (group == 0) continue;
            add(words, englishGroup(group));
            add(words, EN_SCALES[scale]);
        }
        return words.toString();
    }

    private static String englishGroup(int group) {
        var words = new StringBuilder();
        int rest = group % 100;
        if (group >= 100) add(words, EN_SMALL[group / 100] + " hundred");
        if (rest > 0 && rest < EN_SMALL.length) add(words, EN_SMALL[rest]);
        else if (rest > 0) add(words, EN_TENS[rest / 10] + (rest % 10 > 0 ? "-" + EN_SMALL[rest % 10] : ""));
        return words.toString();
    }

    private static void add(StringBuilder words, String word) {
        if (!word.isEmpty()) words.append(words.isEmpty() ? "" : " ").append(word);
    }
}
