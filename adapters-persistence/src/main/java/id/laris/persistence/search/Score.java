package id.laris.persistence.search;

import java.util.List;

/** How well a product answers words: where they stand in it, how much its name is like them, how often it is bought. */
final class Score {
    private final String words;
    private final Trigrams trigrams;

    Score(List<String> words) {
        this.words = String.join(" ", words);
        trigrams = Trigrams.of(this.words);
    }

    /** @param rank what PostgreSQL gives the words in the product's texts */
    double of(IndexedProduct product, double rank) {
        return rank
                + 0.6 * trigrams.similarityTo(product.name())
                + (product.name().startsWith(words) ? 0.3 : 0)
                + Math.log1p(product.popularity()) / 50;
    }
}
