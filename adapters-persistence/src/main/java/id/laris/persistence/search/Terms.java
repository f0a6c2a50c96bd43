package id.laris.persistence.search;

import java.util.UUID;

/** The numbers of products and of what they are told apart by. Nothing has the number 0: no category, no brand, no size, no colour. */
final class Terms {
    static final int NONE = 0;

    final Numbers<UUID> products = new Numbers<>();
    final Numbers<String> categories = withNone();
    final Numbers<String> brands = withNone();
    final Numbers<String> sizes = withNone();
    final Numbers<String> colours = withNone();
    final Numbers<String> tags = withNone();

    private static Numbers<String> withNone() {
        var numbers = new Numbers<String>();
        numbers.of("");
        return numbers;
    }
}
