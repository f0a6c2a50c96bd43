package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryStaffMembers implements StaffMembers {
    private final Table<AccountId, StaffMember> members;

    @Inject
    public InMemoryStaffMembers(Undo undo) {
        members = new Table<>(undo);
    }

    @Override
    public Optional<StaffMember> find(AccountId account) {
        return members.find(account);
    }

    /** Ids are made in the order of time. */
    @Override
    public List<StaffMember> all() {
        return members.all().toList();
    }

    @Override
    public void put(StaffMember member) {
        members.put(member.account(), member);
    }
}
