package id.laris.persistence.search;

import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The words the shop's goods are called by, kept in memory: finding the words closest to a mistyped one takes a millisecond there,
 * and knows a swap of neighbouring letters, which trigrams do not.
 */
@Singleton
class Vocabulary {
    /** @param cost how far from what was typed: about one for each wrong letter */
    record Similar(String word, double cost) {}

    private record Entry(String word, int letters, int products) {}

    private record Known(NavigableMap<String, Integer> words, Map<Integer, List<Entry>> byLength) {}

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 4;

    private final Remembered<Known> known;

    Vocabulary(Sql sql, Transactions transactions) {
        known = new Remembered<>(transactions, REMEMBERED, () -> read(sql));
    }

    private static Known read(Sql sql) {
        var words = new TreeMap<String, Integer>();
        var byLength = new HashMap<Integer, List<Entry>>();
        sql.list("SELECT word, products FROM search_word", row -> {
            var word = row.getString("word");
            words.put(word, row.getInt("products"));
            return byLength.computeIfAbsent(word.length(), l -> new ArrayList<>())
                    .add(new Entry(word, letters(word), row.getInt("products")));
        });
        return new Known(words, byLength);
    }

    void changed() {
        known.changed();
    }

    boolean has(String word) {
        return known.get().words().containsKey(word);
    }

    boolean hasBeginningWith(String start) {
        var next = known.get().words().ceilingKey(start);
        return next != null && next.startsWith(start);
    }

    /** Words that are like the typed one, closest and then most used first. */
    List<Similar> similarTo(String typed, boolean mayBeBeginning) {
        int most = mostErrors(typed);
        if (most == 0) return List.of();
        int letters = letters(typed);
        var found = new ArrayList<Similar>();
        for (int length = typed.length() - most; length <= typed.length() + most; length++)
            for (var entry : known.get().byLength().getOrDefault(length, List.of())) {
                if (Integer.bitCount(entry.letters() ^ letters) > 2 * most
                        || entry.word().equals(typed)) continue;
                int errors = Spelling.errors(typed, entry.word(), most);
                if (errors <= most) found.add(new Similar(entry.word(), cost(typed, entry, errors)));
            }
        if (mayBeBeginning && found.isEmpty() && typed.length() >= 4) found.addAll(beginningsLike(typed));
        found.sort(Comparator.comparingDouble(Similar::cost).thenComparing(Similar::word));
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : found;
    }

    private List<Similar> beginningsLike(String typed) {
        var found = new ArrayList<Similar>();
        known.get().byLength().forEach((length, entries) -> {
            if (length <= typed.length()) return;
            for (var entry : entries) {
                var start = entry.word().substring(0, typed.length());
                if (Spelling.errors(typed, start, 1) <= 1)
                    found.add(new Similar(entry.word(), cost(typed, entry, 1) + 0.5));
            }
        });
        return found;
    }

    /** A wrong first letter is rarer than any other; among equals the word of more products is meant. */
    private static double cost(String typed, Entry entry, int errors) {
        var sameStart = typed.charAt(0) == entry.word().charAt(0);
        return errors + (sameStart ? 0 : 0.4) - Math.min(0.3, Math.log1p(entry.products()) / 30);
    }

    private static int mostErrors(String word) {
        if (word.chars().anyMatch(Character::isDigit)) return 0;
        if (word.length() < 3) return 0;
        return word.length() < 5 ? 1 : 2;
    }

    /** One bit for each letter that occurs: words that share few letters need not be compared. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) letters |= 1 << (word.charAt(i) % 32);
        return letters;
    }
}
