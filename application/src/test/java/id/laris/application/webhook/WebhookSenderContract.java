package id.laris.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.webhook.WebhookSender.Call;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookSecret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What everything promises that carries messages to other programs. */
public interface WebhookSenderContract {
    WebhookSecret SECRET = WebhookSecret.of("0123456789abcdef0123456789abcdef".getBytes());

    WebhookSender sender();

    /** From now on the other program answers with this status. */
    void answers(int status);

    /** Where it listens. */
    String there();

    default Call call(String id, String to) {
        return new Call(
                id,
                new WebhookAddress(to),
                List.of(SECRET),
                "stock.ran-out",
                1,
                Instant.parse("2026-11-22T02:00:00Z"),
                Map.of("sku", "KAOS-1"));
    }

    @Test
    default void what_the_other_program_answers_is_told() {
        answers(204);

        assertThat(sender().send(List.of(call("a", there()))))
                .singleElement()
                .satisfies(went -> assertThat(went.status()).isEqualTo(204))
                .satisfies(went -> assertThat(went.problem()).isEmpty());
    }

    @Test
    default void each_call_has_its_answer() {
        answers(500);

        assertThat(sender().send(List.of(call("a", there()), call("b", there()), call("c", there()))))
                .hasSize(3)
                .allMatch(went -> went.status() == 500);
    }
}
