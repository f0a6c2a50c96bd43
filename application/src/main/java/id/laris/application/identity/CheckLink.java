package id.laris.application.identity;

import id.laris.application.UseCase;
import java.time.Clock;

/** Whether a mailed link still works, without using it up: mail programs look at links before people do. */
@UseCase
@OpenToAll
public final class CheckLink {
    private final AccountLinks links;
    private final Clock clock;

    public CheckLink(AccountLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    public boolean isGood(String token, AccountLinks.Purpose purpose) {
        return links.find(Tokens.hash(token), purpose, clock.instant()).isPresent();
    }
}
