package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.AccountStepNotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;

/** An invitation that was not taken yet counts no more; the address can be invited anew. */
@UseCase
@Audited
@Requires(Permission.MANAGE_STAFF)
public final class WithdrawInvitation {
    private final StaffDesk desk;
    private final Accounts accounts;
    private final StaffMembers staff;
    private final AccountLinks links;

    public WithdrawInvitation(StaffDesk desk, Accounts accounts, StaffMembers staff, AccountLinks links) {
        this.desk = desk;
        this.accounts = accounts;
        this.staff = staff;
        this.links = links;
    }

    public void withdraw(AccountId id) {
        var account = desk.toChange(id).account();
        if (account.state() != AccountState.INVITED)
            throw new AccountStepNotAllowed(account.state(), AccountState.CLOSED);
        links.forgetAllOf(id);
        staff.put(StaffMember.of(id));
        accounts.save(account.closed());
    }
}
