package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import java.time.Clock;
import java.time.Instant;

/** A key gets another name, end, networks or pace. Its rights stay: a program that needs others gets another key. */
@UseCase
@Audited
@Requires(Permission.MANAGE_KEYS)
public final class ChangeApiKey {
    public record Command(String prefix, KeyTerms terms) {}

    private final ApiKeys keys;
    private final Clock clock;

    public ChangeApiKey(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public void change(Command command) {
        var key = keys.find(command.prefix()).orElseThrow(() -> new Missing("api-key", command.prefix()));
        if (!key.terms().expiresAt().equals(command.terms().expiresAt()))
            requireFuture(command.terms(), clock.instant());
        keys.save(key.with(command.terms()));
    }

    static void requireFuture(KeyTerms terms, Instant now) {
        terms.expiresAt().filter(end -> !end.isAfter(now)).ifPresent(past -> {
            throw new Invalid("expiresAt", past, "a time to come");
        });
    }
}
