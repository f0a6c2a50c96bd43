package id.laris.application.shared;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that a question finds, read one page after the other: for a file that is written while it is sent. */
public final class EveryPage<T> implements Iterable<T> {
    private final Page<T> first;
    private final Function<Optional<String>, Page<T>> reader;

    /** The first page is read at once, so that what is refused is refused before a file begins. @param reader by cursor */
    public EveryPage(Function<Optional<String>, Page<T>> reader) {
        this.first = reader.apply(Optional.empty());
        this.reader = reader;
    }

    @Override
    public Iterator<T> iterator() {
        return Stream.iterate(first, Objects::nonNull, this::after)
                .flatMap(page -> page.items().stream())
                .iterator();
    }

    private Page<T> after(Page<T> page) {
        return page.next().isPresent() ? reader.apply(page.next()) : null;
    }
}
