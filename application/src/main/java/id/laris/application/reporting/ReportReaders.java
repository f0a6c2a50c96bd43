package id.laris.application.reporting;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.ApiKeys;
import id.laris.application.identity.StaffMembers;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.reporting.NoReportReader;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who may be sent a report now: active staff with the right to see reports, of their own warehouses, and nobody else. */
@Singleton
public final class ReportReaders {
    /** @param actor what they may see */
    record Reader(Account account, Actor actor) {
        boolean maySee(SavedReport report) {
            return report.warehouse().map(actor::worksIn).orElse(true);
        }
    }

    private final Accounts accounts;
    private final StaffMembers staff;
    private final ApiKeys keys;
    private final Clock clock;

    public ReportReaders(Accounts accounts, StaffMembers staff, ApiKeys keys, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.keys = keys;
        this.clock = clock;
    }

    Optional<Reader> find(AccountId id) {
        return accounts.find(id).flatMap(this::reader);
    }

    /** @throws NoReportReader when there is nobody at that address who may see it; why is not said */
    Reader at(EmailAddress email, SavedReport report) {
        return accounts.find(AccountKind.STAFF, email)
                .flatMap(this::reader)
                .filter(reader -> reader.maySee(report))
                .orElseThrow(() -> new NoReportReader(email.value()));
    }

    /** Whether who saved a report may still see reports: nothing is mailed for who may not, since nobody could stop it. */
    boolean mayStill(String owner) {
        var person = Actor.staffNamed(owner);
        if (person.isPresent()) return find(person.get()).isPresent();
        return Actor.keyNamed(owner)
                .flatMap(keys::find)
                .filter(key -> key.standing(clock.instant()).opens())
                .filter(key -> key.actor().may(Permission.VIEW_REPORTS))
                .isPresent();
    }

    /** Where they are written to, in alphabetical order. */
    List<String> addresses(Collection<AccountId> ids) {
        return accounts.find(ids).stream()
                .map(account -> account.email().value())
                .sorted()
                .toList();
    }

    private Optional<Reader> reader(Account account) {
        if (account.kind() != AccountKind.STAFF || !account.isActive()) return Optional.empty();
        return staff.find(account.id())
                .map(StaffMember::actor)
                .filter(actor -> actor.may(Permission.VIEW_REPORTS))
                .map(actor -> new Reader(account, actor));
    }
}
