package id.laris.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.AccountId;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RightsTest {
    private static final AccountId SOMEBODY = new AccountId(new UUID(0, 1));

    @Property
    void nobody_but_the_shop_itself_runs_its_jobs(@ForAll Role role) {
        assertThat(role.permissions().contains(Permission.RUN_JOBS)).isEqualTo(role == Role.SYSTEM);
    }

    @Property
    void a_visitor_may_nothing(@ForAll Permission permission) {
        assertThat(Actor.VISITOR.may(permission)).isFalse();
        assertThat(StaffMember.of(SOMEBODY, Role.CUSTOMER).actor().may(permission))
                .isFalse();
        assertThat(Actor.SYSTEM.may(permission)).isTrue();
    }

    @Property
    void several_roles_add_up(@ForAll Role one, @ForAll Role other, @ForAll Permission permission) {
        assertThat(new StaffMember(SOMEBODY, java.util.EnumSet.of(one, other), Set.of())
                        .actor()
                        .may(permission))
                .isEqualTo(one.permissions().contains(permission)
                        || other.permissions().contains(permission));
    }

    @Example
    void the_history_calls_staff_by_their_account() {
        var actor = StaffMember.of(SOMEBODY, Role.SUPPORT).actor();

        assertThat(Actor.staffNamed(actor.name())).contains(SOMEBODY);
        assertThat(Actor.staffNamed("staff meeting")).isEmpty();
        assertThat(Actor.staffNamed(Actor.SYSTEM.name())).isEmpty();
    }
}
