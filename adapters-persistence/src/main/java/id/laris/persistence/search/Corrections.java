package id.laris.persistence.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a visitor may have meant by words that find nothing, most likely first. */
@Singleton
class Corrections {
    private record Reading(List<String> words, double cost) {}

    private static final int MOST = 12;
    private static final double UNKNOWN = 0.9;
    private static final double LEFT_OUT = 3;

    private final Vocabulary vocabulary;

    Corrections(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Other readings of the words; never the words themselves, never none. */
    List<List<String>> of(List<String> words) {
        var readings = List.of(new Reading(List.of(), 0));
        for (int i = 0; i < words.size(); i++) readings = extended(readings, words.get(i), i == words.size() - 1);
        return readings.stream()
                .map(Reading::words)
                .filter(r -> !r.isEmpty() && !r.equals(words))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<Reading> extended(List<Reading> readings, String word, boolean last) {
        var choices = new ArrayList<Vocabulary.Similar>(vocabulary.similarTo(word, last));
        boolean known = vocabulary.has(word) || last && vocabulary.hasBeginningWith(word);
        choices.add(new Vocabulary.Similar(word, known ? 0 : UNKNOWN));
        var longer = new ArrayList<Reading>();
        for (var reading : readings) {
            for (var choice : choices) longer.add(with(reading, choice.word(), choice.cost()));
            if (!known) longer.add(new Reading(reading.words(), reading.cost() + LEFT_OUT));
        }
        longer.sort(Comparator.comparingDouble(Reading::cost));
        return longer.size() > 4 * MOST ? longer.subList(0, 4 * MOST) : longer;
    }

    private static Reading with(Reading reading, String word, double cost) {
        var words = new ArrayList<>(reading.words());
        words.add(word);
        return new Reading(List.copyOf(words), reading.cost() + cost);
    }
}
