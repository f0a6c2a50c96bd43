package id.laris.persistence.search;

import java.util.Arrays;

/** All groups of three letters in a text, as PostgreSQL's {@code pg_trgm} takes them: words begin with two blanks and end with one. */
final class Trigrams {
    private static final int BITS = Character.SIZE;

    /** Each once, in order. */
    private final long[] groups;

    private Trigrams(long[] groups) {
        this.groups = groups;
    }

    /** @param plain words of letters and digits with one blank between them */
    static Trigrams of(String plain) {
        var all = new long[plain.length() + 1];
        int count = 0;
        for (int begin = 0; begin < plain.length(); ) {
            int end = plain.indexOf(' ', begin);
            if (end < 0) end = plain.length();
            long group = ' ' << BITS | ' ';
            for (int at = begin; at <= end; at++) {
                group = (group << BITS | (at < end ? plain.charAt(at) : ' ')) & (1L << 3 * BITS) - 1;
                all[count++] = group;
            }
            begin = end + 1;
        }
        Arrays.sort(all, 0, count);
        int once = 0;
        for (int i = 0; i < count; i++) if (i == 0 || all[i] != all[i - 1]) all[once++] = all[i];
        return new Trigrams(Arrays.copyOf(all, once));
    }

    /** The share of groups that both texts have, 0 to 1. */
    double similarityTo(String plain) {
        var others = of(plain).groups;
        int both = 0;
        for (int i = 0, j = 0; i < groups.length && j < others.length; ) {
            if (groups[i] == others[j]) both++;
            if (groups[i] <= others[j]) i++;
            else j++;
        }
        int any = groups.length + others.length - both;
        return any == 0 ? 0 : (double) both / any;
    }
}
