package id.laris.domain.identity;

import java.time.Duration;

/** Which door an account opens: the back office or the shop. A person who works here and buys here has one of each. */
public enum AccountKind {
    STAFF(Duration.ofHours(12)),
    CUSTOMER(Duration.ofDays(30));

    private final Duration session;

    AccountKind(Duration session) {
        this.session = session;
    }

    /** How long they stay signed in. */
    public Duration session() {
        return session;
    }
}
