package id.laris.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.EmailAddress;
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
        assertThat(Actor.staff(SOMEBODY, "a@b.id", Set.of(Role.CUSTOMER)).may(permission))
                .isFalse();
        assertThat(Actor.SYSTEM.may(permission)).isTrue();
    }

    @Property
    void several_roles_add_up(@ForAll Role one, @ForAll Role other, @ForAll Permission permission) {
        assertThat(Actor.staff(SOMEBODY, "a@b.id", java.util.EnumSet.of(one, other))
                        .may(permission))
                .isEqualTo(one.permissions().contains(permission)
                        || other.permissions().contains(permission));
    }

    @Example
    void a_password_hash_is_never_printed() {
        var account =
                new StaffAccount(SOMEBODY, new EmailAddress("owner@toko.id"), "$argon2id$x", Set.of(Role.OWNER), true);

        assertThat(account.toString()).doesNotContain("argon2id");
    }
}
