package id.laris.application.order;

import id.laris.application.shared.Signatures;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Links that open one order for whoever got them by mail: the day they end, and a signature over order and day. Valid for 180 days. */
@Singleton
public final class OrderTokens {
    private static final String PURPOSE = "order-link";
    private static final int VALID_DAYS = 180;
    private final Signatures signatures;
    private final Clock clock;

    public OrderTokens(Signatures signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    public String issue(OrderId order) {
        var until = Long.toString(today() + VALID_DAYS, 36);
        return until + "." + signatures.sign(PURPOSE, order + "|" + until);
    }

    /** False for a token of another order or a forged one. @throws TokenExpired when it was this order's and its time is over */
    public boolean opens(String token, OrderId order) {
        var dot = token == null ? -1 : token.indexOf('.');
        if (dot < 1 || dot > 8 || token.length() > 64) return false;
        var until = token.substring(0, dot);
        if (!signatures.matches(PURPOSE, order + "|" + until, token.substring(dot + 1))) return false;
        if (Long.parseLong(until, 36) < today()) throw new TokenExpired();
        return true;
    }

    private long today() {
        return clock.millis() / Duration.ofDays(1).toMillis();
    }

    /** The link is too old; the order can still be opened by number and e-mail. */
    public static final class TokenExpired extends Refusal {
        TokenExpired() {
            super(Kind.NOT_ALLOWED, "token-expired", "This link is no longer valid", Map.of());
        }
    }
}
