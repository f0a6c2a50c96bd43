package id.laris.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.webhook.Webhooks;
import id.laris.application.webhook.WebhooksContract;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresWebhooksTest implements WebhooksContract {
    @Inject
    Webhooks webhooks;

    @Inject
    Sql sql;

    @Override
    public Webhooks webhooks() {
        return webhooks;
    }

    @Override
    public void committed(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    @Test
    void secrets_do_not_lie_in_the_table_as_they_are() {
        var webhook = WebhooksContract.webhook("Rahasia");
        committed(() -> webhooks.add(webhook, WebhooksContract.secret(7)));
        committed(() -> webhooks.rotate(webhook.id(), WebhooksContract.secret(8), NOW));

        var row = sql.find(
                        "SELECT secret, former_secret FROM webhook WHERE id = ?",
                        found -> new String(found.getBytes("secret"), StandardCharsets.ISO_8859_1)
                                + new String(found.getBytes("former_secret"), StandardCharsets.ISO_8859_1),
                        webhook.id().value())
                .orElseThrow();

        assertThat(row)
                .doesNotContain("whsec_")
                .doesNotContain(WebhooksContract.secret(7).text().substring(6));
    }
}
