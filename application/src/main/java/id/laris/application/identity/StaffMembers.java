package id.laris.application.identity;

import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import java.util.List;
import java.util.Optional;

/** What the people who work here may do, beside their accounts. */
public interface StaffMembers {
    Optional<StaffMember> find(AccountId account);

    /** In the order in which their accounts were made. */
    List<StaffMember> all();

    /** Adds or replaces; the account exists. */
    void put(StaffMember member);

    /** Until the transaction ends, nobody else puts or holds: of two who would each take away the last owner but one, one waits. */
    void hold();
}
