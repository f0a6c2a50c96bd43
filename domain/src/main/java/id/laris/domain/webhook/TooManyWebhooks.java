package id.laris.domain.webhook;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Each is served by a lane of its own, so that a slow one keeps nobody waiting: their number has an end. */
public final class TooManyWebhooks extends Refusal {
    public static final int MOST = 20;

    public TooManyWebhooks() {
        super(Kind.CONFLICT, "too-many-webhooks", "At most " + MOST + " webhooks", Map.of("most", MOST));
    }
}
