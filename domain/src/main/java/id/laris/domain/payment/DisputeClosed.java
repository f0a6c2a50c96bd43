package id.laris.domain.payment;

import id.laris.domain.shared.Refusal;
import java.util.Map;
import java.util.UUID;

/** Somebody said already what came of it. Code: {@code dispute-closed}. */
public final class DisputeClosed extends Refusal {
    public DisputeClosed(UUID dispute) {
        super(Kind.CONFLICT, "dispute-closed", "Dispute %s is closed".formatted(dispute), Map.of("dispute", dispute));
    }
}
