package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import java.time.Clock;
import java.util.Optional;

/** The first start: makes the owner's account and a first API key, unless the shop has an owner already. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class OpenShop {
    /** What was made; shown once, kept only as hashes. */
    public record Opened(EmailAddress owner, String password, String apiKey) {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    private final Accounts accounts;
    private final StaffMembers staff;
    private final Passwords passwords;
    private final ApiKeys keys;
    private final Tokens tokens;
    private final Ids ids;
    private final Clock clock;

    public OpenShop(
            Accounts accounts,
            StaffMembers staff,
            Passwords passwords,
            ApiKeys keys,
            Tokens tokens,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.passwords = passwords;
        this.keys = keys;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /** Empty when the shop was opened before. Password and key are generated unless given. */
    public Optional<Opened> open(EmailAddress owner, Optional<String> password, Optional<String> apiKey) {
        if (!accounts.none(AccountKind.STAFF)) return Optional.empty();
        var opened = new Opened(
                owner, password.orElseGet(passwords::generate), apiKey.orElseGet(() -> "laris_" + tokens.next()));
        var account = new AccountId(ids.next());
        accounts.add(Account.active(
                account, AccountKind.STAFF, owner, nameOf(owner), passwords.hash(opened.password()), clock.instant()));
        staff.put(StaffMember.of(account, Role.OWNER));
        var prefix = opened.apiKey().substring(0, Math.min(14, opened.apiKey().length() / 2));
        keys.add(
                ApiKey.made(
                        prefix,
                        KeyTerms.named("Kunci pertama"),
                        Permission.ofKeys(),
                        Actor.SYSTEM.name(),
                        clock.instant()),
                Tokens.hash(opened.apiKey()));
        return Optional.of(opened);
    }

    /** Until the owner says how they are called. */
    private static String nameOf(EmailAddress email) {
        return email.value().substring(0, email.value().indexOf('@'));
    }
}
