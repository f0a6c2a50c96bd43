package id.laris.rest.api.shared;

import id.laris.application.shared.Page;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a long list. */
public record PageView<T>(
        List<T> items,

        @Schema(description = "Send it as `cursor` to get the piece that follows; null at the end", nullable = true)
        String next) {
    public static <S, T> PageView<T> of(Page<S> page, Function<S, T> each) {
        return new PageView<>(
                page.items().stream().map(each).toList(), page.next().orElse(null));
    }

    /** A list that is short enough to come whole. */
    public static <S, T> PageView<T> of(List<S> all, Function<S, T> each) {
        return new PageView<>(all.stream().map(each).toList(), null);
    }
}
