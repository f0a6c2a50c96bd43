package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who works here, by name; without those who left for ever. */
@UseCase
@Requires(Permission.MANAGE_STAFF)
public final class ListStaff {
    /** @param words part of a name or an e-mail address; blank for all */
    public record Query(String words, Optional<AccountState> state, Optional<String> role) {
        public static final Query ALL = new Query("", Optional.empty(), Optional.empty());
    }

    /** @param sessions where they are signed in, the one last seen first */
    public record Listed(Account account, StaffMember member, List<Session> sessions) {}

    private final StaffMembers staff;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    public ListStaff(StaffMembers staff, Accounts accounts, Sessions sessions, Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    public List<Listed> list(Query query) {
        var members = staff.all();
        var known = accounts.find(members.stream().map(StaffMember::account).toList()).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        return members.stream()
                .filter(member -> known.containsKey(member.account()))
                .filter(member -> fits(known.get(member.account()), member, query))
                .map(member -> listed(member, known))
                .sorted(Comparator.comparing(listed -> listed.account().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean fits(Account account, StaffMember member, Query query) {
        var words = query.words().strip().toLowerCase(Locale.ROOT);
        return account.state() != AccountState.CLOSED
                && (account.name().toLowerCase(Locale.ROOT).contains(words)
                        || account.email().value().contains(words))
                && query.state().map(state -> account.state() == state).orElse(true)
                && query.role()
                        .map(role ->
                                member.roles().stream().anyMatch(r -> r.name().equals(role)))
                        .orElse(true);
    }

    private Listed listed(StaffMember member, Map<AccountId, Account> known) {
        return new Listed(known.get(member.account()), member, sessions.of(member.account(), clock.instant()));
    }
}
