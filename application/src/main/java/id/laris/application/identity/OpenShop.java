package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffAccount;
import id.laris.domain.shared.AccountId;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The first start: makes the owner's account and a first API key, unless the shop has an owner already. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class OpenShop {
    /** What was made; shown once, kept only as hashes. */
    public record Opened(EmailAddress owner, String password, String apiKey) {}

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final ApiKeys keys;
    private final Tokens tokens;
    private final Ids ids;
    private final Clock clock;

    public OpenShop(StaffAccounts accounts, Passwords passwords, ApiKeys keys, Tokens tokens, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.keys = keys;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /** Empty when the shop was opened before. Password and key are generated unless given. */
    public Optional<Opened> open(EmailAddress owner, Optional<String> password, Optional<String> apiKey) {
        if (!accounts.isEmpty()) return Optional.empty();
        var opened = new Opened(
                owner, password.orElseGet(passwords::generate), apiKey.orElseGet(() -> "laris_" + tokens.next()));
        accounts.add(new StaffAccount(
                new AccountId(ids.next()), owner, passwords.hash(opened.password()), Set.of(Role.OWNER), true));
        var prefix = opened.apiKey().substring(0, Math.min(14, opened.apiKey().length() / 2));
        keys.add(
                new ApiKeys.ApiKey(prefix, "Kunci pertama", Permission.ofKeys(), clock.instant(), true),
                Tokens.hash(opened.apiKey()));
        return Optional.of(opened);
    }
}
