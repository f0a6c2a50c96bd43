package id.laris.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
    private final Undo undo = new Undo();
    private final Once once =
            new Once(new InMemoryIdempotency(new MovableClock(), undo), new TimeOrderedIds(new MovableClock()));
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void the_same_key_gets_the_first_answer_again() {
        var first = run("k", "2 kaos");
        var again = run("k", "2 kaos");

        assertThat(first).isEqualTo(new Once.Answered("done 1", false));
        assertThat(again).isEqualTo(new Once.Answered("done 1", true));
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        run("k", "2 kaos");

        assertThatThrownBy(() -> run("k", "3 kaos")).isInstanceOf(Idempotency.KeyReused.class);
        assertThat(done).hasValue(1);
    }

    @Test
    void refused_work_leaves_the_key_free() {
        assertThatThrownBy(() -> undo.inTransaction(() -> once.run("pack", Optional.of("k"), "2 kaos", () -> {
                    throw new Missing("sku", "KAOS");
                })))
                .isInstanceOf(Missing.class);

        assertThat(run("k", "3 kaos").repeated()).isFalse();
    }

    @Test
    void without_a_key_work_is_done_each_time() {
        once.run("pack", Optional.empty(), "2 kaos", this::work);
        once.run("pack", Optional.empty(), "2 kaos", this::work);

        assertThat(done).hasValue(2);
    }

    @Test
    void refuses_keys_that_are_blank_or_endless() {
        assertThatThrownBy(() -> run(" ", "2 kaos")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> run("x".repeat(256), "2 kaos")).isInstanceOf(Invalid.class);
    }

    private Once.Answered run(String key, String fingerprint) {
        return once.run("pack", Optional.of(key), fingerprint, this::work);
    }

    private String work() {
        return "done " + done.incrementAndGet();
    }
}
