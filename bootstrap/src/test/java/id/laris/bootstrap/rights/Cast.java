package id.laris.bootstrap.rights;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.ApiKeys;
import id.laris.application.identity.Passwords;
import id.laris.application.identity.Roles;
import id.laris.application.identity.Sessions;
import id.laris.application.identity.SignedIn;
import id.laris.application.identity.StaffMembers;
import id.laris.application.identity.Tokens;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Everybody who may knock: a visitor, a customer, one person of each role, programs. */
@Singleton
public class Cast {
    /** Somebody, as the use cases see them, and the token of a session or the key they come with; empty for a visitor. */
    public record Player(String name, AccountKind kind, Set<Permission> permissions, Account account) {
        boolean may(String needed) {
            return switch (needed) {
                case "all" -> true;
                case "customer" -> kind == AccountKind.CUSTOMER;
                case "staff" -> kind == AccountKind.STAFF;
                case "signed-in" -> kind != null;
                default -> permissions.contains(Permission.valueOf(needed));
            };
        }

        Actor actor() {
            if (kind == AccountKind.STAFF) return Actor.staff(account.id(), permissions);
            return kind == AccountKind.CUSTOMER
                    ? Actor.customer(account.id())
                    : name.equals("visitor") ? Actor.VISITOR : Actor.key(name, permissions);
        }
    }

    private final Accounts accounts;
    private final StaffMembers staff;
    private final Roles roles;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Ids ids;
    private final Clock clock;

    Cast(
            Accounts accounts,
            StaffMembers staff,
            Roles roles,
            Sessions sessions,
            ApiKeys keys,
            Passwords passwords,
            Tokens tokens,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.roles = roles;
        this.sessions = sessions;
        this.keys = keys;
        this.passwords = passwords;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    public static Player visitor() {
        return new Player("visitor", null, Set.of(), null);
    }

    public static Player program(String name, Set<Permission> permissions) {
        return new Player(name, null, permissions, null);
    }

    @Transactional
    public Player customer() {
        return new Player("customer", AccountKind.CUSTOMER, Set.of(), account(AccountKind.CUSTOMER));
    }

    /** @param expected what the role is expected to allow */
    @Transactional
    public Player staff(String role, Set<Permission> expected) {
        var account = account(AccountKind.STAFF);
        staff.put(StaffMember.of(account.id(), roles.find(role).orElseThrow()));
        return new Player(role, AccountKind.STAFF, expected, account);
    }

    /** Somebody of that role who is bound to one warehouse. */
    @Transactional
    public Player staffOf(String role, WarehouseCode warehouse) {
        var account = account(AccountKind.STAFF);
        staff.put(new StaffMember(account.id(), Set.of(roles.find(role).orElseThrow()), Set.of(warehouse)));
        return new Player(role + " of " + warehouse, AccountKind.STAFF, Set.of(), account);
    }

    private Account account(AccountKind kind) {
        var id = new AccountId(ids.next());
        var account = Account.active(
                id, kind, new EmailAddress(id + "@contoh.test"), "Pemeran", passwords.unknown(), clock.instant());
        accounts.add(account);
        return account;
    }

    /** Token of a new session of theirs, opened with both factors. */
    @Transactional
    public String session(Player player) {
        var token = tokens.next();
        sessions.open(Tokens.hash(token), session(player.account()));
        return token;
    }

    /** As if recognised by a session. */
    SignedIn signedIn(Player player) {
        return new SignedIn(player.account(), session(player.account()), player.actor());
    }

    private Session session(Account account) {
        var now = clock.instant();
        return Session.halfOpened(new SessionId(ids.next()), account.id(), now, Duration.ofHours(1), Origin.INSIDE)
                .proven(now, Duration.ofHours(1));
    }

    /** A key of their rights. */
    @Transactional
    public String key(Player player) {
        var key = "laris_" + tokens.next();
        keys.add(
                ApiKey.made(
                        key.substring(0, 14),
                        KeyTerms.named(player.name()),
                        player.permissions(),
                        "system",
                        clock.instant()),
                Tokens.hash(key));
        return key;
    }
}
