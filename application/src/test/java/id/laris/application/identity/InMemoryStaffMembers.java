package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryStaffMembers implements StaffMembers {
    private record Stored(AccountId account, Set<String> roles, Set<WarehouseCode> warehouses) {}

    private final Table<AccountId, Stored> members;
    private final Roles roles;

    @Inject
    public InMemoryStaffMembers(Undo undo, Roles roles) {
        this.members = new Table<>(undo);
        this.roles = roles;
    }

    /** With the roles a shop comes with. */
    public InMemoryStaffMembers(Undo undo) {
        this(undo, new InMemoryRoles(undo));
    }

    @Override
    public Optional<StaffMember> find(AccountId account) {
        return members.find(account).map(this::member);
    }

    /** Ids are made in the order of time. */
    @Override
    public List<StaffMember> all() {
        return members.all().map(this::member).toList();
    }

    @Override
    public void put(StaffMember member) {
        members.put(
                member.account(),
                new Stored(
                        member.account(),
                        member.roles().stream().map(Role::name).collect(Collectors.toSet()),
                        member.warehouses()));
    }

    @Override
    public void hold() {}

    private StaffMember member(Stored stored) {
        return new StaffMember(
                stored.account(),
                stored.roles().stream()
                        .flatMap(name -> roles.find(name).stream())
                        .collect(Collectors.toSet()),
                stored.warehouses());
    }
}
