package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of staff promises. */
public interface StaffMembersContract {
    StaffMembers members();

    /** Where the roles lie that they have. */
    Roles roles();

    /** Where the accounts lie that they belong to. */
    Accounts accounts();

    private AccountId account(Instant made) {
        var id = new AccountId(
                new id.laris.application.shared.TimeOrderedIds(Clock.fixed(made, java.time.ZoneOffset.UTC)).next());
        accounts()
                .add(Account.active(
                        id, AccountKind.STAFF, new EmailAddress(id + "@contoh.test"), "Budi", "$argon2id$x", made));
        return id;
    }

    @Test
    default void roles_and_warehouses_are_kept() {
        var member = new StaffMember(
                account(Instant.parse("2026-11-21T02:00:00Z")),
                Set.of(Role.WAREHOUSE, Role.SUPPORT),
                Set.of(new WarehouseCode("BDG")));
        members().put(member);

        assertThat(members().find(member.account())).contains(member);
        assertThat(members().find(new AccountId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void what_is_put_again_replaces() {
        var account = account(Instant.parse("2026-11-21T02:00:00Z"));
        members().put(StaffMember.of(account, Role.COURIER));
        members().put(StaffMember.of(account, Role.MANAGER));

        assertThat(members().find(account)).contains(StaffMember.of(account, Role.MANAGER));
    }

    @Test
    default void all_stand_in_the_order_of_their_accounts() {
        var later = account(Instant.parse("2026-11-21T03:00:00Z"));
        var first = account(Instant.parse("2026-11-21T02:00:00Z"));
        members().put(StaffMember.of(later, Role.COURIER));
        members().put(StaffMember.of(first, Role.COURIER));

        assertThat(members().all().stream().map(StaffMember::account).toList()).containsSubsequence(first, later);
    }

    @Test
    default void what_a_role_may_is_what_its_holders_may() {
        var account = account(Instant.parse("2026-11-21T02:00:00Z"));
        var role = Role.custom("Kasir " + UUID.randomUUID(), Set.of(Permission.SELL));
        roles().put(role);
        members().put(StaffMember.of(account, role, Role.COURIER));

        roles().put(role.allowing(Set.of(Permission.VIEW_REPORTS)));

        assertThat(members().find(account).orElseThrow().permissions())
                .containsExactlyInAnyOrder(Permission.VIEW_REPORTS, Permission.VIEW_ORDERS, Permission.PROCESS_ORDERS);
    }

    @Test
    default void somebody_without_any_role_is_kept() {
        var account = account(Instant.parse("2026-11-21T02:00:00Z"));
        members().put(StaffMember.of(account));

        assertThat(members().find(account)).contains(StaffMember.of(account));
    }
}
