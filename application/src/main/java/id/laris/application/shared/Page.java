package id.laris.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of a long list.
 *
 * @param next cursor of the piece that follows; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }
}
