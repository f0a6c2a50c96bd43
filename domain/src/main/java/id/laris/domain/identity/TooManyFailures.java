package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.time.Duration;
import java.util.Map;

/** Too many failures for this account or from this address; wait. The same for accounts that do not exist. */
public final class TooManyFailures extends Refusal {
    private final Duration wait;

    TooManyFailures(Duration wait) {
        super(
                Kind.NOT_ALLOWED,
                "too-many-failures",
                "too many failures, wait %d seconds".formatted(wait.toSeconds()),
                Map.of("seconds", wait.toSeconds()));
        this.wait = wait;
    }

    public Duration howLong() {
        return wait;
    }
}
