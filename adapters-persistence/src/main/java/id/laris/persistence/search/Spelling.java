package id.laris.persistence.search;

/** How many typing errors lie between two words: a letter too many, too few, wrong, or two neighbours swapped (optimal string alignment). */
final class Spelling {
    private Spelling() {}

    /** Counts up to {@code most}; more is told as {@code most + 1}. */
    static int errors(String typed, String meant, int most) {
        int width = meant.length();
        if (Math.abs(typed.length() - width) > most) return most + 1;
        var before = new int[width + 1];
        var last = new int[width + 1];
        var row = new int[width + 1];
        for (int j = 0; j <= width; j++) last[j] = j;
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= width; j++) {
                boolean same = typed.charAt(i - 1) == meant.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (isSwap(typed, i, meant, j)) row[j] = Math.min(row[j], before[j - 2] + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) return most + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[width], most + 1);
    }

    private static boolean isSwap(String typed, int i, String meant, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
    }
}
