package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.util.Set;

/** Somebody is asked by mail to work here. They choose their password themselves; nobody else ever knows it. */
@UseCase
@Audited
@Requires(Permission.MANAGE_STAFF)
@RequiresFreshFactor
public final class InviteStaff {
    /**
     * @param roles names of at least one role, none of which may more than whoever invites
     * @param warehouses those they are bound to; none for all
     */
    public record Command(
            EmailAddress email, String name, Set<String> roles, Set<WarehouseCode> warehouses, Language language) {
        @Override
        public String toString() {
            return "Command[" + roles + " " + warehouses + "]";
        }
    }

    private final Accounts accounts;
    private final StaffMembers staff;
    private final StaffDesk desk;
    private final AccountMail mail;
    private final Ids ids;
    private final Clock clock;

    public InviteStaff(Accounts accounts, StaffMembers staff, StaffDesk desk, AccountMail mail, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.desk = desk;
        this.mail = mail;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Accounts.EmailTaken when somebody works here with that address, or was asked to */
    public AccountId invite(Command command) {
        if (command.roles().isEmpty()) throw new Invalid("roles", "", "at least one role");
        var roles = desk.toGive(command.roles());
        var account = Account.invited(
                new AccountId(ids.next()), command.email(), command.name(), command.language(), clock.instant());
        accounts.add(account);
        staff.put(new StaffMember(account.id(), roles, command.warehouses()));
        mail.tell(Template.ACCOUNT_INVITED, account);
        return account.id();
    }
}
