package id.laris.application.shared;

import java.util.function.Consumer;

/** Work on many things of which none may keep the others from their turn. */
public final class EachInTurn {
    private EachInTurn() {}

    /** Every one gets its turn. @throws RuntimeException the first failure, at the end; later ones are suppressed in it */
    public static <T> void run(Iterable<T> all, Consumer<T> work) {
        RuntimeException first = null;
        for (var one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException failed) {
                if (first == null) first = failed;
                else first.addSuppressed(failed);
            } catch (Error fatal) {
                if (first != null) fatal.addSuppressed(first);
                throw fatal;
            }
        }
        if (first != null) throw first;
    }
}
