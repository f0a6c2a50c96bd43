package id.laris.application.identity;

import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What every change of staff has in common: who may change whom, and that somebody is left who may. */
@Singleton
public class StaffDesk {
    record Colleague(Account account, StaffMember member) {}

    private final Accounts accounts;
    private final StaffMembers staff;
    private final Roles roles;
    private final CurrentActor current;

    public StaffDesk(Accounts accounts, StaffMembers staff, Roles roles, CurrentActor current) {
        this.accounts = accounts;
        this.staff = staff;
        this.roles = roles;
        this.current = current;
    }

    /**
     * Somebody of the staff, to be changed by whoever acts: nobody changes a colleague who may more than they. Until the transaction
     * ends nobody else changes any.
     *
     * @throws Missing staff-not-found
     * @throws id.laris.domain.identity.NotYoursToGive when the colleague may more
     */
    Colleague toChange(AccountId id) {
        staff.hold();
        var account = accounts.find(id)
                .filter(found -> found.kind() == AccountKind.STAFF && found.state() != AccountState.CLOSED)
                .orElseThrow(() -> new Missing("staff", id));
        var member = staff.find(id).orElseGet(() -> StaffMember.of(id));
        current.actor().requireOwn(member.permissions());
        return new Colleague(account, member);
    }

    /** The roles of these names, which whoever acts may give. */
    Set<Role> toGive(Collection<String> names) {
        var given = names.stream()
                .map(name -> roles.find(name).orElseThrow(() -> new Missing("role", name)))
                .collect(Collectors.toSet());
        given.forEach(role -> current.actor().requireOwn(role.permissions()));
        return given;
    }

    /** @throws LastOwner when without this one no owner could sign in */
    void requireOtherOwner(AccountId leaving) {
        var owners = staff.all().stream()
                .filter(member -> member.roles().contains(Role.OWNER))
                .map(StaffMember::account)
                .toList();
        var active = accounts.find(owners).stream()
                .filter(Account::isActive)
                .map(Account::id)
                .toList();
        if (active.contains(leaving) && active.size() == 1) throw new LastOwner();
    }

    /** The shop would be locked: nobody could let anybody in any more. */
    public static final class LastOwner extends Refusal {
        LastOwner() {
            super(Kind.CONFLICT, "last-owner", "an owner must be left", Map.of());
        }
    }
}
