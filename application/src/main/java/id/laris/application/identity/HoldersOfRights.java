package id.laris.application.identity;

import id.laris.domain.identity.Account;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.StaffMember;
import jakarta.inject.Singleton;
import java.util.List;

/** Those of the staff who may do something: whom the shop writes to when it has to be done. */
@Singleton
public class HoldersOfRights {
    private final StaffMembers staff;
    private final Accounts accounts;

    public HoldersOfRights(StaffMembers staff, Accounts accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    /** Only those who can sign in. */
    public List<Account> of(Permission permission) {
        var may = staff.all().stream()
                .filter(member -> member.permissions().contains(permission))
                .map(StaffMember::account)
                .toList();
        return accounts.find(may).stream().filter(Account::isActive).toList();
    }
}
