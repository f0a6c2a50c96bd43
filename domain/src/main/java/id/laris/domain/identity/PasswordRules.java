package id.laris.domain.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a new password must be, after NIST SP 800-63B-4: long enough, any characters, no composition rules, not what everybody tries
 * first. Staff owe a second factor besides and still need two characters more than customers: they may do more harm. The standard asks
 * for fifteen where the password is all there is; ten with the list below and growing locks is this shop's choice for customers, who
 * would otherwise leave or write it down.
 */
public final class PasswordRules {
    private static final int FOR_CUSTOMERS = 10;
    private static final int FOR_STAFF = 12;
    /** So that nobody makes the shop hash novels. */
    private static final int MOST = 200;
    /** Fewer different characters than these are a pattern, not a secret. */
    private static final int DIFFERENT = 5;

    private static final int SHORTEST_WORD = 4;

    private PasswordRules() {}

    /** The least length for that kind of account. */
    public static int least(AccountKind kind) {
        return kind == AccountKind.STAFF ? FOR_STAFF : FOR_CUSTOMERS;
    }

    /**
     * @param isCommon whether a text in lower case is among the most common passwords
     * @param known words everybody would try here: the shop's name, the name before the @
     * @throws UnfitPassword saying what is wrong
     */
    public static void check(
            Password password, AccountKind kind, Predicate<String> isCommon, Collection<String> known) {
        if (password.length() < least(kind)) throw UnfitPassword.tooShort(least(kind));
        if (password.length() > MOST) throw UnfitPassword.tooLong(MOST);
        var lower = password.value().toLowerCase(Locale.ROOT);
        var letters = letters(lower);
        if (isPattern(lower) || isCommon.test(lower) || isCommon.test(letters)) throw UnfitPassword.tooCommon();
        var isKnown = known.stream()
                .flatMap(word -> Stream.of(letters(word), letters(word + word)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(letters::equals);
        if (isKnown) throw UnfitPassword.tooObvious();
    }

    /** What is left when digits, spaces and signs put around a word are taken away. */
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** {@code aaaaaaaaaaaa}, {@code 123123123123}, {@code abcdefghijkl}. */
    private static boolean isPattern(String text) {
        var points = text.codePoints().toArray();
        if (text.codePoints().distinct().count() < DIFFERENT) return true;
        int steps = 0;
        for (int i = 1; i < points.length; i++) if (Math.abs(points[i] - points[i - 1]) == 1) steps++;
        return steps * 5 >= (points.length - 1) * 4;
    }
}
