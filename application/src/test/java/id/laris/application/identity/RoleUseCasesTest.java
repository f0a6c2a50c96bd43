package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYoursToGive;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoleUseCasesTest {
    private static final AccountId MANAGER = new AccountId(new UUID(0, 1));
    private static final AccountId COURIER = new AccountId(new UUID(0, 2));

    private final MovableClock clock = new MovableClock();
    private final Undo undo = new Undo();
    private final InMemoryRoles roles = new InMemoryRoles(undo);
    private final InMemoryStaffMembers staff = new InMemoryStaffMembers(undo, roles);
    private final InMemoryAccounts accounts = new InMemoryAccounts(undo);
    private final InMemorySessions sessions = new InMemorySessions(undo);
    private final RecentSessions recent = new RecentSessions();
    private final CurrentActor current = new CurrentActor();
    private final HoldersOfRoles holders = new HoldersOfRoles(staff, sessions, recent, current, clock);
    private final ChangeRoles change = new ChangeRoles(roles, holders, current, new AuditNotes());
    private final AddRole add = new AddRole(roles, current);
    private final RemoveRole remove = new RemoveRole(roles, holders);
    private final RecogniseSession recognise = new RecogniseSession(sessions, accounts, staff, recent, clock);

    @BeforeEach
    void hire() {
        hire(MANAGER, Role.MANAGER);
        hire(COURIER, Role.COURIER);
        actAs(Permission.MANAGE_ROLES, Permission.VIEW_ORDERS, Permission.VIEW_REPORTS);
    }

    private void hire(AccountId account, Role role) {
        accounts.add(Account.active(
                account,
                AccountKind.STAFF,
                new EmailAddress(account + "@contoh.test"),
                "Budi",
                "$argon2id$x",
                clock.instant()));
        staff.put(StaffMember.of(account, role));
        var session = Session.opened(
                new SessionId(account.value()), account, clock.instant(), Duration.ofHours(1), Origin.INSIDE);
        sessions.open(Tokens.hash(account.toString()), session);
    }

    private void actAs(Permission... permissions) {
        current.become(Actor.staff(MANAGER, Set.of(permissions)));
    }

    private boolean isSignedIn(AccountId account) {
        return recognise.recognise(AccountKind.STAFF, account.toString()).isPresent();
    }

    @Test
    void a_changed_role_holds_at_once_and_its_holders_sign_in_again() {
        assertThat(isSignedIn(COURIER)).isTrue();

        change.change(Map.of("COURIER", Set.of(Permission.VIEW_ORDERS, Permission.VIEW_REPORTS)));

        assertThat(staff.find(COURIER).orElseThrow().permissions())
                .containsExactlyInAnyOrder(Permission.VIEW_ORDERS, Permission.VIEW_REPORTS);
        assertThat(isSignedIn(COURIER)).isFalse();
        assertThat(isSignedIn(MANAGER)).isTrue();
    }

    @Test
    void what_stays_as_it_was_disturbs_nobody() {
        change.change(Map.of("COURIER", Role.COURIER.permissions(), "OWNER", Role.OWNER.permissions()));

        assertThat(isSignedIn(COURIER)).isTrue();
    }

    @Test
    void nobody_gives_a_right_they_lack_but_may_take_any_away() {
        var more = new HashSet<>(Role.COURIER.permissions());
        more.add(Permission.REFUND_PAYMENTS);
        assertThatThrownBy(() -> change.change(Map.of("COURIER", more)))
                .isInstanceOf(NotYoursToGive.class)
                .hasMessageContaining("REFUND_PAYMENTS")
                .hasMessageNotContaining("PROCESS_ORDERS");
        assertThatThrownBy(() -> add.add(new AddRole.Command("Kasir", Set.of(Permission.REFUND_PAYMENTS))))
                .isInstanceOf(NotYoursToGive.class);

        change.change(Map.of("COURIER", Set.of()));

        assertThat(roles.find("COURIER").orElseThrow().permissions()).isEmpty();
    }

    @Test
    void the_owner_cannot_be_cut_down_and_nobody_gets_the_shops_own_work() {
        actAs(Permission.values());
        assertThatThrownBy(() -> change.change(Map.of("OWNER", Set.of(Permission.VIEW_ORDERS))))
                .isInstanceOf(ChangeRoles.RoleFixed.class);
        assertThatThrownBy(() -> change.change(Map.of("COURIER", Set.of(Permission.RUN_JOBS))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change.change(Map.of("RAJA", Set.of()))).isInstanceOf(Missing.class);
    }

    @Test
    void a_role_of_the_shop_is_added_once_and_removed_when_nobody_has_it() {
        var role = add.add(new AddRole.Command("Kasir", Set.of(Permission.VIEW_ORDERS)));
        assertThat(roles.all()).contains(role);
        assertThatThrownBy(() -> add.add(new AddRole.Command("kasir", Set.of())))
                .isInstanceOf(AddRole.RoleTaken.class);
        assertThatThrownBy(() -> add.add(new AddRole.Command("Owner", Set.of())))
                .isInstanceOf(RuntimeException.class);

        staff.put(StaffMember.of(COURIER, role));
        assertThatThrownBy(() -> remove.remove(role.name())).isInstanceOf(RemoveRole.RoleInUse.class);
        staff.put(StaffMember.of(COURIER, Role.COURIER));
        remove.remove(role.name());

        assertThat(roles.find(role.name())).isEmpty();
        assertThatThrownBy(() -> remove.remove("SUPPORT")).isInstanceOf(RemoveRole.RoleInUse.class);
        assertThatThrownBy(() -> remove.remove("RAJA")).isInstanceOf(Missing.class);
    }

    @Test
    void the_list_tells_how_many_hold_each_role() {
        assertThat(new ListRoles(roles, holders).list())
                .filteredOn(listed -> listed.holders() > 0)
                .extracting(listed -> listed.role().name())
                .containsExactly("MANAGER", "COURIER");
    }

    @Test
    void roles_named_elsewhere_add_up_and_unknown_names_give_nothing() {
        var addUp = new AddUpRoles(roles);

        assertThat(addUp.permissions(Set.of("COURIER", "RAJA"))).isEqualTo(Role.COURIER.permissions());
        assertThat(addUp.permissions(Set.of("RAJA"))).isEmpty();
    }
}
