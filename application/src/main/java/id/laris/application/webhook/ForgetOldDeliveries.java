package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/** How messages went is kept for thirty days, as long as they can be sent again by their time. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldDeliveries {
    private static final Duration KEPT = Duration.ofDays(30);

    private final WebhookDeliveries deliveries;
    private final Clock clock;

    public ForgetOldDeliveries(WebhookDeliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        return deliveries.forgetBefore(clock.instant().minus(KEPT));
    }
}
